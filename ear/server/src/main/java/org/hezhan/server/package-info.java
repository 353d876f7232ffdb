/**
 * Runs the whole on one machine: fetches the servers once, starts PostgreSQL, Keycloak and WildFly on loopback, migrates,
 * opens districts, and ends them all again. Everything that a run keeps lies in one folder, its home.
 */
@NullMarked
package org.hezhan.server;

import org.jspecify.annotations.NullMarked;

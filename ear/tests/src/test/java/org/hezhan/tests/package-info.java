/** The whole, tested: the EAR that Maven built, with real PostgreSQL, Keycloak and a browser. */
@org.jspecify.annotations.NullMarked
package org.hezhan.tests;

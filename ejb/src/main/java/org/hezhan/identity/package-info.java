/**
 * Who may do what (身份与授权): accounts, memberships, the permission table and the actor whom the rules see.
 *
 * <p>The sign-in system answers who somebody is; these tables answer what they may do, read anew for every request. What
 * the permission table does not name is not allowed.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.identity;

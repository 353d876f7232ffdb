/** Who holds which role in a district (成员授权), for programs. */
@org.jspecify.annotations.NullMarked
package org.hezhan.api.identity;

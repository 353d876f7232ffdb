/** Who holds which role in the district (成员与授权), for its administrator. */
@org.jspecify.annotations.NullMarked
package org.hezhan.pages.people;

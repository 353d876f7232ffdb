/** Service records as people look at them (服务记录): a list, and one with everything it tells. */
@org.jspecify.annotations.NullMarked
package org.hezhan.pages.casework;

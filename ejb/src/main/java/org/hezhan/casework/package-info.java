/** Service records (服务记录): the facts from which everything above them is computed. */
@org.jspecify.annotations.NullMarked
package org.hezhan.casework;

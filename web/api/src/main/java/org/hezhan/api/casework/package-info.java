/** Service records (服务记录), for programs. */
@org.jspecify.annotations.NullMarked
package org.hezhan.api.casework;

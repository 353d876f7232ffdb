/** Contracts (合同), for programs. */
@org.jspecify.annotations.NullMarked
package org.hezhan.api.purchase;

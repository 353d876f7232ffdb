/** Contracts (合同): what was bought from whom, for which stations, at what price, and the steps of its life. */
@org.jspecify.annotations.NullMarked
package org.hezhan.pages.purchase;

/**
 * The isolation matrix (隔离矩阵): every operation of the interface, for every role, with things of one's own and things of
 * others, worked out from the description and the permission table alone.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.tests.isolation;

/** Bringing many things at once from a sheet (导入): fetch the template, try, see every fault and change, then confirm. */
@org.jspecify.annotations.NullMarked
package org.hezhan.pages.intake;

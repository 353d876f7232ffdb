/**
 * How files become facts (开通与导入): a district is opened from its pack, and a bureau brings sheets, both through the same
 * imports and the same checks.
 *
 * <p>A pack is checked completely before anything is written: every fault is told at once, with file, line and remedy.
 * Opening the same pack again changes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.opening;

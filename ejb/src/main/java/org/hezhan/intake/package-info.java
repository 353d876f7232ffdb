/**
 * Files that people bring (导入): sheets read from CSV or Excel, every fault in them told at once with its place and its
 * remedy, and the plan of what a file would change, shown before anything is written.
 *
 * <p>A feature that owns a meaning declares its sheets here and reads their rows; this package knows no business.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.intake;

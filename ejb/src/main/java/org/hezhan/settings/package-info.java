/**
 * In what districts lawfully differ (区级设置): their words and numbers, kept as the files of the pack from which
 * the district was opened.
 *
 * <p>Nothing of a pack is ever overwritten: a changed pack is a new edition, so that what was in force when a thing was
 * decided can be told.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.settings;

/** The reports that are owed (应报清单): who owes what by when, and what was waived. */
@org.jspecify.annotations.NullMarked
package org.hezhan.pages.obligations;

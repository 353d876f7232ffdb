/** Daily logs, weekly summaries, monthly exchanges and what is owed of them (三报), for programs. */
@org.jspecify.annotations.NullMarked
package org.hezhan.api.reporting;

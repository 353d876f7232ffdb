/** What every feature shares (公用): life cycles, refusals, time, ids. At most a dozen types, each used by three features. */
@org.jspecify.annotations.NullMarked
package org.hezhan.shared;

@NullMarked
package org.hezhan.bench;

import org.jspecify.annotations.NullMarked;

@org.jspecify.annotations.NullMarked
package org.hezhan.verify;

@org.jspecify.annotations.NullMarked
package org.hezhan.tests.verify;

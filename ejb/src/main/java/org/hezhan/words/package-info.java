/** How the system says things (用语): states, steps, reasons and enums in Chinese and English, for pages and programs alike. */
@org.jspecify.annotations.NullMarked
package org.hezhan.words;

/**
 * Recounts what the product says from the facts that it rests on (复算): balances from records, weeks and months from days,
 * the audit chain from its first row. It shares no class with the code that counted, so that one mistake is not made twice.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.verify;

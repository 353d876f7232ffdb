/**
 * The demonstration (演示): a district's programme lived through day by day, by its own people, through the product's own
 * use cases. No row is written around them.
 *
 * <p>It runs only where the installation says that it is one for demonstration. What was begun and broken off goes on with
 * the next deed; what is finished is never touched again.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.demo;

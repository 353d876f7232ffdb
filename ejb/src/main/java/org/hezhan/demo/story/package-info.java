/**
 * The story of a station (演示故事): who did what on which day, told by seed and made of nothing but words and dates.
 *
 * <p>It knows no database and takes no step itself: it says which deeds a day holds, and whoever plays it does them through
 * the product's own use cases. The same seed tells the same story, ids included.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.demo.story;

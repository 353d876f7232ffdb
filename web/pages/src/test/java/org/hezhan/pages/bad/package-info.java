/** Deliberately bad classes, for the proof that the architecture rules bite. */
package org.hezhan.pages.bad;

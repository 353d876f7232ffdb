package org.hezhan.api;

/** What is answered with its version as {@code ETag} (版本). */
public interface Versioned {
    int version();
}

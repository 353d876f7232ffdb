package org.hezhan.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Something on this machine stands in the way; the message is one sentence that says what to do about it. */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Trouble(String sentence) {
        super(sentence);
    }

    Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    /** What the system said, in the words that fit behind a colon. */
    static String reason(IOException refused) {
        return switch (refused) {
            case IOException full
            when isDiskFull(String.valueOf(full.getMessage())) -> "the disk is full; make room and run again";
            case AccessDeniedException denied -> "the folder belongs to another user";
            case FileAlreadyExistsException inTheWay -> "a file stands in its place";
            case NoSuchFileException missing -> missing.getFile() + " is missing";
            case FileSystemException file when file.getReason() != null -> file.getReason();
            default -> String.valueOf(refused.getMessage());
        };
    }

    static boolean isDiskFull(String text) {
        return text.contains("No space left on device") || text.contains("Disk quota exceeded");
    }
}

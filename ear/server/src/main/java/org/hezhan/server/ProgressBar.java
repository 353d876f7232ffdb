package org.hezhan.server;

import java.util.Locale;
import org.hezhan.server.Operator.Progress;

/** A bar of thirty marks. */
final class ProgressBar {
    private static final int WIDTH = 30;

    private ProgressBar() {}

    static String of(Progress progress) {
        long total = Math.max(1, progress.total());
        int marks = (int) (WIDTH * Math.min(progress.done(), total) / total);
        return String.format(
                Locale.ROOT,
                "  [%s%s] %d/%d %s",
                "#".repeat(marks),
                ".".repeat(WIDTH - marks),
                progress.done(),
                progress.total(),
                progress.stage());
    }
}

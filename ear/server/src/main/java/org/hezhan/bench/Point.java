package org.hezhan.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hezhan.server.Trouble;

/** What can be measured, by the letters of the issue (测点). */
enum Point {
    A("a day is submitted, beside pgbench with the same SQL", bench -> Submitting.of(bench)
            .measure()),
    B("the KPI board, of one district and of all", bench -> new Boards(bench).kpis()),
    C("a page of fifty logs", bench -> new Boards(bench).lists()),
    D("Faces pages", bench -> new Pages(bench).measure()),
    E("the nation's evening, at a fixed rate", bench -> Evening.of(bench).measure()),
    F("start and memory", bench -> {
        new Starts(bench).measure();
        new Neighbours(bench).measure();
    }),
    G("a submission while the logs grow", bench -> new Growth(bench, Submitting.of(bench), bench.most()).measure()),
    H("bytes per row", bench -> new Room(bench).measure());

    private final String what;
    private final Measurement measurement;

    Point(String what, Measurement measurement) {
        this.what = what;
        this.measurement = measurement;
    }

    /** How it is measured. */
    interface Measurement {
        void measure(Bench bench) throws SQLException, IOException, InterruptedException;
    }

    String what() {
        return what;
    }

    void measure(Bench bench) throws SQLException, IOException, InterruptedException {
        bench.house().settle();
        measurement.measure(bench);
    }

    static List<Point> of(List<String> letters) {
        return letters.stream().map(Point::of).distinct().toList();
    }

    private static Point of(String letter) {
        return Arrays.stream(values())
                .filter(point -> point.name().equals(letter.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Trouble("There is no measurement %s: choose from %s."
                        .formatted(letter, Arrays.toString(values()).toLowerCase(Locale.ROOT))));
    }
}

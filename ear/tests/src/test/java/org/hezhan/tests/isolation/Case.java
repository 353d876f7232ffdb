package org.hezhan.tests.isolation;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** One case of the matrix. */
record Case(String name, Question question) {

    private static final int AT_ONCE = 16;

    /** Asks, and tells what is wrong with the answer: nothing, if it is as it should be. */
    interface Question {
        String wrong();
    }

    /** Asks all of them, some at a time, and tells those that were answered wrongly. */
    static List<String> wrong(List<Case> cases) {
        return wrong(cases, AT_ONCE);
    }

    static List<String> wrong(List<Case> cases, int atOnce) {
        try (var hands = Executors.newFixedThreadPool(atOnce)) {
            var asked = cases.stream().<Callable<String>>map(one -> one::told).toList();
            return hands.invokeAll(asked).stream()
                    .flatMap(answer -> {
                        try {
                            return answer.get().isEmpty() ? Stream.<String>empty() : Stream.of(answer.get());
                        } catch (InterruptedException | ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether the foreign district has a part in it, or everything that one may see is shown. */
    boolean isOfSample() {
        return name.contains("FOREIGN") || name.contains("foreign") || name.endsWith(" whole");
    }

    private String told() {
        try {
            var wrong = question.wrong();
            return wrong.isEmpty() ? "" : name + ": " + wrong;
        } catch (RuntimeException | AssertionError e) {
            return name + ": " + e;
        }
    }
}

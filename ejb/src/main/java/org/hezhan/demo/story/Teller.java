package org.hezhan.demo.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** Tells every text of one station (文本), none of them twice; a sentence that was used is told differently. */
final class Teller {

    private static final int TRIES = 12;

    /** Full stop, semicolon, exclamation and question mark, full width. */
    private static final String SENTENCE_ENDS = "\u3002\uff1b\uff01\uff1f";

    private final Phrasebook book;
    private final Chance chance;
    private final Map<String, String> always;
    private final Set<Long> told = new HashSet<>();

    /** @param always what holds in every text of the station */
    Teller(Phrasebook book, Chance chance, Map<String, String> always) {
        this.book = book;
        this.chance = chance;
        this.always = Map.copyOf(always);
    }

    /** A word or two, which may come again. */
    String word(String group, Map<String, String> facts) {
        return book.say(group, known(facts), chance);
    }

    boolean has(String group) {
        return book.has(group);
    }

    /** A text of at most so many characters that was not told before, with as many new sentences as words allow. */
    String fresh(String group, Map<String, String> facts, int longest) {
        var known = known(facts);
        var best = "";
        var fewest = Integer.MAX_VALUE;
        for (var left = TRIES; left > 0 && fewest > 0; left--) {
            var text = book.say(group, known, chance);
            if (text.length() <= longest && !told.contains(Chance.fold(0, text))) {
                var repeated = repeated(text);
                best = repeated < fewest ? text : best;
                fewest = Math.min(fewest, repeated);
            }
        }
        if (best.isEmpty()) {
            throw new IllegalStateException("The phrasebook has too few ways to say " + group + " " + facts);
        }
        keep(best);
        return best;
    }

    private int repeated(String text) {
        return (int) sentences(text).filter(told::contains).count();
    }

    private void keep(String text) {
        told.add(Chance.fold(0, text));
        sentences(text).forEach(told::add);
    }

    private static LongStream sentences(String text) {
        var sentences = LongStream.builder();
        var start = 0;
        for (var i = 0; i <= text.length(); i++) {
            if (i == text.length() || SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                if (i > start) {
                    sentences.add(Chance.fold(0, text.substring(start, i)));
                }
                start = i + 1;
            }
        }
        return sentences.build();
    }

    private Map<String, String> known(Map<String, String> facts) {
        var known = new HashMap<>(always);
        known.putAll(facts);
        known.computeIfAbsent("cat", _ -> book.say("category", Map.of(), chance));
        return known;
    }
}

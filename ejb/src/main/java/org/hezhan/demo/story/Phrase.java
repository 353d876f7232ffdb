package org.hezhan.demo.story;

import java.util.ArrayList;
import java.util.List;

/**
 * One way of saying something (说法): plain words, {@code {name}} for another group or a known fact, {@code {3..9}} or
 * {@code {30..90/5}} for a number, {@code (a|b|)} for a choice on the spot. A name may itself be composed: {@code {who.{cat}}}.
 */
sealed interface Phrase {

    void say(Phrasebook.Telling telling, StringBuilder into);

    /** Words as they stand. */
    record Words(String text) implements Phrase {
        @Override
        public void say(Phrasebook.Telling telling, StringBuilder into) {
            into.append(text);
        }
    }

    /** One after the other. */
    record Row(List<Phrase> parts) implements Phrase {
        @Override
        public void say(Phrasebook.Telling telling, StringBuilder into) {
            parts.forEach(part -> part.say(telling, into));
        }
    }

    /** One of several, each as likely. */
    record Choice(List<Phrase> ways) implements Phrase {
        @Override
        public void say(Phrasebook.Telling telling, StringBuilder into) {
            telling.chance().of(ways).say(telling, into);
        }
    }

    /** A known fact, or else a group of the phrasebook. */
    record Slot(Phrase name) implements Phrase {
        @Override
        public void say(Phrasebook.Telling telling, StringBuilder into) {
            if (name instanceof Words(var text)) {
                telling.fill(text, into);
            } else {
                var composed = new StringBuilder();
                name.say(telling, composed);
                telling.fill(composed.toString(), into);
            }
        }
    }

    /** A whole number. */
    record Range(int least, int most, int step) implements Phrase {
        @Override
        public void say(Phrasebook.Telling telling, StringBuilder into) {
            into.append(least + step * telling.chance().between(0, (most - least) / step));
        }
    }

    static Phrase parse(String text) {
        var reading = new Reading(text);
        var phrase = reading.row("");
        if (reading.at < text.length()) {
            throw new IllegalArgumentException("Not a phrase: " + text);
        }
        return phrase;
    }

    /** Reads a phrase from left to right. */
    final class Reading {

        private final String text;
        private int at;

        private Reading(String text) {
            this.text = text;
        }

        private Phrase row(String until) {
            var parts = new ArrayList<Phrase>();
            var words = new StringBuilder();
            while (at < text.length() && until.indexOf(text.charAt(at)) < 0) {
                var c = text.charAt(at++);
                if (c == '{' || c == '(') {
                    keep(words, parts);
                    parts.add(c == '{' ? slot() : choice());
                } else {
                    words.append(c);
                }
            }
            keep(words, parts);
            return parts.size() == 1 ? parts.getFirst() : new Row(List.copyOf(parts));
        }

        private static void keep(StringBuilder words, List<Phrase> parts) {
            if (!words.isEmpty()) {
                parts.add(new Words(words.toString()));
                words.setLength(0);
            }
        }

        private Phrase choice() {
            var ways = new ArrayList<Phrase>();
            do {
                ways.add(row("|)"));
            } while (next() == '|');
            return new Choice(List.copyOf(ways));
        }

        private Phrase slot() {
            var name = row("}");
            next();
            return name instanceof Words(var word) && word.contains("..") ? range(word) : new Slot(name);
        }

        private static Phrase range(String word) {
            var parts = word.split("\\.\\.|/");
            return new Range(
                    Integer.parseInt(parts[0]),
                    Integer.parseInt(parts[1]),
                    parts.length > 2 ? Integer.parseInt(parts[2]) : 1);
        }

        private char next() {
            if (at >= text.length()) {
                throw new IllegalArgumentException("Not closed: " + text);
            }
            return text.charAt(at++);
        }
    }
}

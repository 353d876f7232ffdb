package org.hezhan.intake;

import static org.hezhan.intake.SheetFlaw.NOT_AN_INTEGER;
import static org.hezhan.intake.SheetFlaw.NOT_YUAN;
import static org.hezhan.intake.SheetFlaw.OUT_OF_RANGE;

import java.math.BigDecimal;

/** Whole numbers and amounts as people type them, with or without thousands separators. */
final class Numbers {

    private static final long MOST_FEN = 100_000_000_000_000L;

    private Numbers() {}

    static int integer(Reading in, String column, String text, int least, int most) {
        if (text.isEmpty()) {
            return least;
        }
        try {
            var value = new BigDecimal(plain(text)).intValueExact();
            if (value < least || value > most) {
                in.fault(column, OUT_OF_RANGE, value, least, most);
                return least;
            }
            return value;
        } catch (ArithmeticException | NumberFormatException e) {
            in.fault(column, NOT_AN_INTEGER, text);
            return least;
        }
    }

    static long fen(Reading in, String column, String text) {
        if (text.isEmpty()) {
            return 0;
        }
        try {
            var fen = new BigDecimal(plain(text)).movePointRight(2).longValueExact();
            if (fen < 0 || fen > MOST_FEN) {
                in.fault(column, OUT_OF_RANGE, text, 0, MOST_FEN / 100);
                return 0;
            }
            return fen;
        } catch (ArithmeticException | NumberFormatException e) {
            in.fault(column, NOT_YUAN, text);
            return 0;
        }
    }

    private static String plain(String text) {
        return text.replace(",", "").replace("\uFF0C", "");
    }
}

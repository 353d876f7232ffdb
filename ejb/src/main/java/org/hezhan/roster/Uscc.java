package org.hezhan.roster;

import java.util.Optional;

/**
 * The unified social credit code of an organisation (统一社会信用代码). Both check characters must hold: that of the code
 * (GB 32100—2015) and that of the organisation code inside it (GB 11714—1997).
 */
public record Uscc(String value) {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public Uscc {
        if (wrongIn(value).isPresent()) {
            throw new IllegalArgumentException("Not a credit code: " + value);
        }
    }

    /** What is wrong with the text as a credit code; nothing when it is one. */
    public static Optional<RosterFlaw> wrongIn(String text) {
        if (text.length() != 18 || text.chars().anyMatch(c -> CHARACTERS.indexOf(c) < 0)) {
            return Optional.of(RosterFlaw.USCC_CHARACTERS);
        }
        if (text.charAt(17) != check(text)) {
            return Optional.of(RosterFlaw.USCC_CHECK);
        }
        return text.charAt(16) == organisationCheck(text.substring(8, 16))
                ? Optional.empty()
                : Optional.of(RosterFlaw.USCC_ORGANISATION_CHECK);
    }

    /** The eighteenth character that belongs to the first seventeen. */
    static char check(String text) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += CHARACTERS.indexOf(text.charAt(i)) * WEIGHTS[i];
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    /** The ninth character that belongs to the eight of an organisation code. */
    static char organisationCheck(String eight) {
        var sum = 0;
        for (var i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(eight.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        var check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    @Override
    public String toString() {
        return value;
    }
}

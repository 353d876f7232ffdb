package org.hezhan.indicator;

import java.util.Locale;

/** A word of the catalogue in the two languages of the product (中英文名称). */
public record Label(String zh, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}

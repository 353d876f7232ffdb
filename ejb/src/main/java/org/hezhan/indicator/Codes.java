package org.hezhan.indicator;

import java.util.Locale;

/** How constants are written in JSON and packs (代码写法): {@code FACE_SESSIONS} is {@code faceSessions}. */
final class Codes {

    private Codes() {}

    static String camel(Enum<?> constant) {
        var words = constant.name().toLowerCase(Locale.ROOT).split("_");
        var code = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return code.toString();
    }
}

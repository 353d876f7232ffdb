package org.hezhan.words;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of one bundle, English for who asks for it and Chinese for all others (中英文本); never those of the machine's language. */
public final class Bundle {

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_DEFAULT);

    private final ResourceBundle chinese;
    private final ResourceBundle english;

    private Bundle(ResourceBundle chinese, ResourceBundle english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** @param beside a class of the module that the bundle lies in */
    public static Bundle of(String name, Class<?> beside) {
        return new Bundle(read(name, Locale.ROOT, beside), read(name, Locale.ENGLISH, beside));
    }

    private static ResourceBundle read(String name, Locale language, Class<?> beside) {
        return ResourceBundle.getBundle(name, language, beside.getClassLoader(), EXACT);
    }

    public ResourceBundle in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }
}

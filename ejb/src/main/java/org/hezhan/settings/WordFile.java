package org.hezhan.settings;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.hezhan.intake.Faults;
import org.hezhan.intake.KeyFile;

/** The district's own words for things that the bundles name (本区用语); a key that no bundle has is a fault. */
public final class WordFile {

    public static final String ZH = "words.properties";
    public static final String EN = "words_en.properties";

    private WordFile() {}

    public static Map<String, String> read(String file, String content, Faults faults) {
        return KeyFile.read(file, content, known(), faults).values();
    }

    private static Set<String> known() {
        return ResourceBundle.getBundle("org.hezhan.words.words", Locale.ROOT, WordFile.class.getClassLoader())
                .keySet();
    }
}

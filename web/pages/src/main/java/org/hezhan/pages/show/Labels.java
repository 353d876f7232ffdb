package org.hezhan.pages.show;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.hezhan.pages.door.Language;
import org.hezhan.words.Bundle;
import org.jspecify.annotations.Nullable;

/** The labels of the pages (界面文字), known to them as {@code msg}; never those of the machine's own language. */
@Named("msg")
@RequestScoped
public class Labels extends AbstractMap<String, String> {

    private static final Bundle SPOKEN = Bundle.of("org.hezhan.pages.messages", Labels.class);

    @Inject
    HttpServletRequest request;

    private @Nullable ResourceBundle chosen;

    private ResourceBundle chosen() {
        var known = chosen;
        if (known == null) {
            known = in(Language.of(request).locale());
            chosen = known;
        }
        return known;
    }

    /** A label that is missing is a fault that a test finds; people still get their page. */
    @Override
    public String get(Object key) {
        var labels = chosen();
        return labels.containsKey((String) key) ? labels.getString((String) key) : "???" + key + "???";
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return chosen().keySet().stream()
                .map(key -> Map.entry(key, chosen().getString(key)))
                .collect(Collectors.toSet());
    }

    public static ResourceBundle in(Locale locale) {
        return SPOKEN.in(locale);
    }
}

package org.hezhan.pages.show;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.hezhan.pages.door.Language;
import org.hezhan.settings.DistrictSettings;
import org.hezhan.shared.Refusal;
import org.hezhan.tenancy.DistrictScope;
import org.hezhan.words.Words;
import org.jspecify.annotations.Nullable;

/** Says states, steps, refusals and sentences with values in the chosen language; a district's own words go first (用语). */
@Named("words")
@RequestScoped
public class Saying {

    @Inject
    HttpServletRequest request;

    @Inject
    DistrictSettings settings;

    private @Nullable Map<String, String> own;

    public String of(@Nullable Enum<?> constant) {
        if (constant == null) {
            return "";
        }
        var said = own().get(Words.key(constant));
        return said == null ? common(constant) : said;
    }

    /** A word that is missing is a fault that a test finds; people still get their page. */
    private String common(Enum<?> constant) {
        try {
            return Words.of(constant, locale());
        } catch (MissingResourceException e) {
            return constant.name();
        }
    }

    /** Not an of: in pages an empty cell would not tell which of the two is meant. */
    public String why(Refusal refusal) {
        return Words.of(refusal, locale());
    }

    /** A label of the pages with its {0}, {1} … filled in. */
    public String with(String label, Object... values) {
        var texts =
                Arrays.stream(values).map(value -> value == null ? "" : value).toList();
        return Words.sentence(Labels.in(locale()).getString(label), List.copyOf(texts), locale());
    }

    /** What the district calls its stations, as a title or a label begins. */
    public String getStation() {
        var label = settings.inForce().stationLabel(locale());
        var first = label.offsetByCodePoints(0, 1);
        return label.substring(0, first).toUpperCase(locale()) + label.substring(first);
    }

    public Locale locale() {
        return Language.of(request).locale();
    }

    private Map<String, String> own() {
        var known = own;
        if (known == null) {
            known = DistrictScope.isBound() ? settings.inForce().words(locale()) : Map.of();
            own = known;
        }
        return known;
    }
}

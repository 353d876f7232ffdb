package org.hezhan.pages.show;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.hezhan.pages.door.Language;

/** The labels of the pages (界面文字), known to them as {@code msg}; never those of the machine's own language. */
@Dependent
public class Labels {

    private static final String BUNDLE = "org.hezhan.pages.messages";
    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_DEFAULT);

    @Inject
    HttpServletRequest request;

    @Produces
    @Named("msg")
    public ResourceBundle chosen() {
        return in(Language.of(request).locale());
    }

    public static ResourceBundle in(Locale locale) {
        var spoken = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(BUNDLE, spoken, Labels.class.getClassLoader(), EXACT);
    }
}

package org.hezhan.pages.show;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads months as addresses and month fields write them: 2026-03. */
@FacesConverter(forClass = YearMonth.class)
public class MonthConverter implements Converter<YearMonth> {

    @Override
    public @Nullable YearMonth getAsObject(FacesContext context, UIComponent component, @Nullable String text) {
        return text == null || text.isBlank() ? null : Written.month(text);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable YearMonth month) {
        return month == null ? "" : month.toString();
    }
}

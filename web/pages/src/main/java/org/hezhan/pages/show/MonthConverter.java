package org.hezhan.pages.show;

import static org.hezhan.shared.SharedReason.VALUE_NOT_UNDERSTOOD;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads months as addresses and month fields write them: 2026-03. */
@FacesConverter(forClass = YearMonth.class)
public class MonthConverter implements Converter<YearMonth> {

    @Override
    public @Nullable YearMonth getAsObject(FacesContext context, UIComponent component, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw VALUE_NOT_UNDERSTOOD.refusal(text);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable YearMonth month) {
        return month == null ? "" : month.toString();
    }
}

package org.hezhan.pages.show;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads days as addresses and date fields write them: 2026-03-31. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent component, @Nullable String text) {
        return text == null || text.isBlank() ? null : Written.day(text);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

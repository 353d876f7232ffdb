package org.hezhan.pages.show;

import static org.hezhan.shared.SharedReason.VALUE_NOT_UNDERSTOOD;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads times of day as time fields write them: 08:30. */
@FacesConverter(forClass = LocalTime.class)
public class ClockTimeConverter implements Converter<LocalTime> {

    @Override
    public @Nullable LocalTime getAsObject(FacesContext context, UIComponent component, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw VALUE_NOT_UNDERSTOOD.refusal(text);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LocalTime time) {
        return time == null ? "" : time.toString();
    }
}

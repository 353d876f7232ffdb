package org.hezhan.pages.show;

import static org.hezhan.shared.SharedReason.VALUE_NOT_UNDERSTOOD;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads one of several, such as a state, as addresses and fields write it (选项的读法); what is none of them is not understood.
 * A list would otherwise be shown as if nothing had been asked.
 */
public class ChoiceConverter implements Converter<Object> {

    private final Class<?> type;

    /** @param type whose values there are to choose from */
    public ChoiceConverter(Class<?> type) {
        this.type = type;
    }

    @Override
    public @Nullable Object getAsObject(FacesContext context, UIComponent component, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> name(one).equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> VALUE_NOT_UNDERSTOOD.refusal(text));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable Object one) {
        return one == null ? "" : name(one);
    }

    private static String name(Object one) {
        return one instanceof Enum<?> value ? value.name() : one.toString();
    }
}

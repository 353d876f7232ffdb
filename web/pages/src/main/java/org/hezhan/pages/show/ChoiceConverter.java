package org.hezhan.pages.show;

import static org.hezhan.shared.SharedReason.VALUE_NOT_UNDERSTOOD;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.EnumConverter;
import org.jspecify.annotations.Nullable;

/**
 * Reads one of several, such as a state, as addresses and fields write it (选项的读法); what is none of them is refused. From
 * Faces alone a list would go on as if nothing had been asked.
 */
public class ChoiceConverter extends EnumConverter {

    /** @param type whose values there are to choose from */
    public ChoiceConverter(Class<?> type) {
        super(type);
    }

    @Override
    public @Nullable Object getAsObject(FacesContext context, UIComponent component, @Nullable String text) {
        try {
            return super.getAsObject(context, component, text);
        } catch (ConverterException e) {
            throw VALUE_NOT_UNDERSTOOD.refusal(String.valueOf(text));
        }
    }
}

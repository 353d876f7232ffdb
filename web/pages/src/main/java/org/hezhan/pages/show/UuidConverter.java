package org.hezhan.pages.show;

import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the ids in addresses; one that is none names nothing. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

    @Override
    public @Nullable UUID getAsObject(FacesContext context, UIComponent component, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw NOT_FOUND.refusal();
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}

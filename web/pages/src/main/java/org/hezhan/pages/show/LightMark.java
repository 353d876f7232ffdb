package org.hezhan.pages.show;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A state as colour, glyph and words (状态标记): {@code of}, an enum constant, or {@code text} and {@code tone}; nothing without
 * either. One component, for a long list shows two hundred of them.
 */
@FacesComponent(LightMark.TYPE)
public class LightMark extends Mark {

    static final String TYPE = "hezhan.light";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (getAttributes().get("of") instanceof Enum<?> constant) {
            write(
                    context,
                    Tones.tone(constant),
                    bean(context, "words", Saying.class).of(constant));
        } else if (getAttributes().get("text") instanceof String text && !text.isEmpty()) {
            write(context, getAttributes().get("tone"), text);
        }
    }

    private void write(FacesContext context, @Nullable Object tone, String text) throws IOException {
        var writer = context.getResponseWriter();
        writer.startElement("span", this);
        writer.writeAttribute("class", "light " + tone, null);
        writer.writeText(text, null);
        writer.endElement("span");
    }
}

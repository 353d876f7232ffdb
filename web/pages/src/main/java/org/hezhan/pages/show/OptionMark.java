package org.hezhan.pages.show;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** One option of a plain list (选项): {@code key}, {@code text} and whether it is {@code chosen}. */
@FacesComponent(OptionMark.TYPE)
public class OptionMark extends Mark {

    static final String TYPE = "hezhan.option";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var writer = context.getResponseWriter();
        writer.startElement("option", this);
        writer.writeAttribute("value", getAttributes().get("key"), null);
        if (Boolean.TRUE.equals(getAttributes().get("chosen"))) {
            writer.writeAttribute("selected", "selected", null);
        }
        writer.writeText(getAttributes().get("text"), null);
        writer.endElement("option");
    }
}

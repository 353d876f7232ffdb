package org.hezhan.pages.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.hezhan.pages.show.Mark;

/**
 * Writes the links of the navigation (栏目链接), all in their groups or, with {@code short}, what a thumb reaches. They stand on
 * every page, three times: as components they were a fifth of what a page cost.
 */
@FacesComponent(PlaceLinks.TYPE)
public class PlaceLinks extends Mark {

    static final String TYPE = "hezhan.places";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var frame = bean(context, "frame", Frame.class);
        var writer = context.getResponseWriter();
        if (getAttributes().containsKey("short")) {
            links(frame, frame.getShortcuts(), writer);
            return;
        }
        for (var group : frame.getGroups()) {
            writer.startElement("h2", this);
            writer.writeText(frame.name(group), null);
            writer.endElement("h2");
            links(frame, frame.placesOf(group), writer);
        }
    }

    private void links(Frame frame, List<Place> places, ResponseWriter writer) throws IOException {
        for (var place : places) {
            writer.startElement("a", this);
            writer.writeURIAttribute("href", frame.addressOf(place), null);
            if (frame.isHere(place)) {
                writer.writeAttribute("aria-current", "page", null);
            }
            writer.writeText(frame.name(place), null);
            writer.endElement("a");
        }
    }
}

package org.hezhan.pages.show;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/** A component that writes itself, for what stands on a page so often that a tag file would cost (自绘组件). */
public abstract class Mark extends UIComponentBase {

    @Override
    public String getFamily() {
        return "hezhan";
    }

    /** Looked up once a page. */
    protected static <T> T bean(FacesContext context, Class<T> type) {
        return type.cast(context.getAttributes()
                .computeIfAbsent(type, _ -> CDI.current().select(type).get()));
    }
}

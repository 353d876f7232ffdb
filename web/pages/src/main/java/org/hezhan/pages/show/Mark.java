package org.hezhan.pages.show;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/** A component that writes itself, for what stands on a page so often that a tag file would cost (自绘组件). */
public abstract class Mark extends UIComponentBase {

    @Override
    public String getFamily() {
        return "hezhan";
    }

    /** Looked up once a page, by its name as pages do: {@code CDI.current()} asks the call stack who calls. */
    protected static <T> T bean(FacesContext context, String name, Class<T> type) {
        return type.cast(context.getAttributes().computeIfAbsent(type, _ -> {
            var expressions = context.getELContext();
            return expressions.getELResolver().getValue(expressions, null, name);
        }));
    }
}

package org.hezhan.pages.door;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.hezhan.tenancy.DistrictScope;

/** Writes every address that Faces makes as one of the bound district, and speaks the chosen language. */
public class DistrictAddresses extends ViewHandlerWrapper {

    public DistrictAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String view) {
        return DistrictScope.isBound() ? Address.of(DistrictScope.current(), view) : super.getActionURL(context, view);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Language.of((HttpServletRequest) context.getExternalContext().getRequest())
                .locale();
    }
}

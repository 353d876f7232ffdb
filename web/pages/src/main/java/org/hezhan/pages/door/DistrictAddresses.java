package org.hezhan.pages.door;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.hezhan.tenancy.DistrictScope;

/**
 * Writes every address that Faces makes as one of the bound district, and speaks the chosen language. A form is sent to
 * the address it stands at, parameters included, so that a page stays what it is about.
 */
public class DistrictAddresses extends ViewHandlerWrapper {

    private static final String LINKING = DistrictAddresses.class.getName();

    public DistrictAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String view) {
        if (!DistrictScope.isBound()) {
            return super.getActionURL(context, view);
        }
        var address = Address.of(DistrictScope.current(), view);
        return context.getAttributes().containsKey(LINKING) ? address : address + ownQuery(context, view);
    }

    private static String ownQuery(FacesContext context, String view) {
        var root = context.getViewRoot();
        var query = request(context).getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return root != null && view.equals(root.getViewId()) && query != null ? "?" + query : "";
    }

    @Override
    public String getBookmarkableURL(
            FacesContext context, String view, Map<String, List<String>> parameters, boolean includeViewParams) {
        return linking(context, () -> super.getBookmarkableURL(context, view, parameters, includeViewParams));
    }

    @Override
    public String getRedirectURL(
            FacesContext context, String view, Map<String, List<String>> parameters, boolean includeViewParams) {
        return linking(context, () -> super.getRedirectURL(context, view, parameters, includeViewParams));
    }

    private static String linking(FacesContext context, Supplier<String> address) {
        context.getAttributes().put(LINKING, true);
        try {
            return address.get();
        } finally {
            context.getAttributes().remove(LINKING);
        }
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Language.of(request(context)).locale();
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}

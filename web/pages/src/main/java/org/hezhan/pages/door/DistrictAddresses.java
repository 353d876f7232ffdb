package org.hezhan.pages.door;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.hezhan.tenancy.DistrictScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes every address that Faces makes as one of the bound district, and speaks the chosen language. A form is sent to
 * the address it stands at, parameters included, so that a page stays what it is about; its view stays in its district.
 */
public class DistrictAddresses extends ViewHandlerWrapper {

    private static final String LINKING = DistrictAddresses.class.getName();
    private static final String DRAWN_IN = "hezhan.district";

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

    /** Says into the view which district it was drawn in. */
    @Override
    public void renderView(FacesContext context, UIViewRoot root) throws IOException {
        if (DistrictScope.isBound()) {
            root.getAttributes().put(DRAWN_IN, DistrictScope.current().value());
        }
        super.renderView(context, root);
    }

    /** A view that was drawn in one district is as unknown in another as one that has expired. */
    @Override
    public @Nullable UIViewRoot restoreView(FacesContext context, String view) {
        var root = super.restoreView(context, view);
        return root == null || !DistrictScope.isBound() || isOfThisDistrict(root) ? root : null;
    }

    private static boolean isOfThisDistrict(UIViewRoot root) {
        return Integer.valueOf(DistrictScope.current().value())
                .equals(root.getAttributes().get(DRAWN_IN));
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

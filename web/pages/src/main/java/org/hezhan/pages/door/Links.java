package org.hezhan.pages.door;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hezhan.tenancy.DistrictScope;
import org.jspecify.annotations.Nullable;

/** Writes addresses of pages of the bound district with their parameters (页内链接). */
public final class Links {

    private Links() {}

    /** @param view such as {@code /stations} */
    public static String toView(String view) {
        return Address.of(DistrictScope.current(), view + ".xhtml");
    }

    /** @param parameters names and values in turn; a value that is missing or empty is left out with its name */
    public static String to(String page, @Nullable Object... parameters) {
        var address = new StringBuilder("/d/")
                .append(DistrictScope.current())
                .append('/')
                .append(page);
        var sign = '?';
        for (var i = 0; i < parameters.length; i += 2) {
            var value = parameters[i + 1];
            if (value != null && !value.toString().isEmpty()) {
                address.append(sign)
                        .append(parameters[i])
                        .append('=')
                        .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
                sign = '&';
            }
        }
        return address.toString();
    }
}

package org.hezhan.pages.door;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hezhan.tenancy.DistrictCode;

/**
 * An address of a page or an export in a district (页面地址), such as {@code /d/430103/stations}.
 *
 * @param export whether a workbook is asked for: {@code /d/430103/export/stations.xlsx}
 */
record Address(DistrictCode district, String page, boolean export) {

    private static final Pattern FORM =
            Pattern.compile("/d/([0-9]{6})/(?:([a-z]{1,30}(?:-[a-z]{1,30})*)?|export/([a-z-]{1,40})\\.xlsx)");
    private static final String HOME = "home";

    /** Nothing when the path, as it came, is not exactly of this form. */
    static Optional<Address> of(String path) {
        var matcher = FORM.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            var district = DistrictCode.valueOf(matcher.group(1));
            var export = matcher.group(3);
            if (export != null) {
                return Optional.of(new Address(district, export, true));
            }
            var page = matcher.group(2);
            return Optional.of(new Address(district, page == null ? HOME : page, false));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The address of a view in a district: {@code /stations.xhtml} is {@code /d/430103/stations}. */
    static String of(DistrictCode district, String view) {
        var page = view.substring(1, view.length() - ".xhtml".length());
        return "/d/" + district + "/" + (page.equals(HOME) ? "" : page);
    }

    String view() {
        return export ? "/export/" + page : "/" + page + ".xhtml";
    }
}

package org.hezhan.tests.isolation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A form of a page as a browser would send it.
 *
 * @param action where to
 * @param fields what stands in it
 * @param buttons the names of what sends it
 */
record Form(String action, Map<String, String> fields, List<String> buttons) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(
            "<(input|button)\\b([^>]*)>|<select\\b([^>]*)>(.*?)</select>|<textarea\\b([^>]*)>(.*?)</textarea>",
            Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");

    static List<Form> in(String page) {
        var forms = new ArrayList<Form>();
        var found = FORM.matcher(page);
        while (found.find()) {
            forms.add(of(attribute(found.group(1), "action"), found.group(2)));
        }
        return forms;
    }

    private static Form of(String action, String inside) {
        var fields = new LinkedHashMap<String, String>();
        var buttons = new ArrayList<String>();
        var found = CONTROL.matcher(inside);
        while (found.find()) {
            if (found.group(3) != null) {
                var chosen = CHOSEN.matcher(found.group(4));
                fields.put(attribute(found.group(3), "name"), chosen.find() ? chosen.group(1) : "");
            } else if (found.group(5) != null) {
                fields.put(attribute(found.group(5), "name"), found.group(6).strip());
            } else if (found.group(1).equals("button")) {
                buttons.add(attribute(found.group(2), "name"));
            } else if (!found.group(2).contains("type=\"checkbox\"")
                    || found.group(2).contains("checked")) {
                fields.put(attribute(found.group(2), "name"), attribute(found.group(2), "value"));
            }
        }
        fields.remove("");
        buttons.remove("");
        return new Form(plain(action), fields, buttons);
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Whether Faces made it: the sign-out is a plain one. */
    boolean isOfPage() {
        return fields.containsKey("jakarta.faces.ViewState");
    }

    Form with(Map<String, String> answers) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(answers);
        return new Form(action, all, buttons);
    }

    /** The same, sent by one of its buttons as a script sends it. */
    Form pressed(String button) {
        return with(Map.of(
                "jakarta.faces.partial.ajax",
                "true",
                "jakarta.faces.source",
                button,
                "jakarta.faces.partial.execute",
                "@all",
                "jakarta.faces.partial.render",
                "@all",
                button,
                button));
    }
}

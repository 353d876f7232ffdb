package org.hezhan.pages.kpi;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** What a chart draws (图表), as the library reads it. The same figures always stand in a table beside it. */
final class Chart {

    private static final Map<String, String> COLOURS =
            Map.of("green", "#2b8a57", "amber", "#d9a441", "red", "#b5392d", "brand", "#0c5a53", "grey", "#8d9592");

    /** One bar. */
    record Bar(String name, double value, String tone) {}

    private Chart() {}

    /**
     * Bars that lie, the first at the top.
     *
     * @param mark where a line stands across all bars, or a negative number for none
     */
    static String lying(List<Bar> bars, String unit, double mark) {
        var reversed = bars.reversed();
        return Json.createObjectBuilder()
                .add("grid", grid(8, 40))
                .add("tooltip", Json.createObjectBuilder().add("trigger", "axis"))
                .add("xAxis", reaching(mark, bars, label("{value}" + unit)))
                .add("yAxis", names(reversed))
                .add("series", Json.createArrayBuilder().add(series(reversed, mark)))
                .build()
                .toString();
    }

    /** Bars that stand, the first at the left. */
    static String standing(List<Bar> bars) {
        return Json.createObjectBuilder()
                .add("grid", grid(8, 24))
                .add("tooltip", Json.createObjectBuilder().add("trigger", "axis"))
                .add("xAxis", names(bars))
                .add("yAxis", Json.createObjectBuilder().add("type", "value").add("axisLabel", label("{value}")))
                .add("series", Json.createArrayBuilder().add(series(bars, -1)))
                .build()
                .toString();
    }

    /** An axis that shows the line even when all bars end before it. */
    private static JsonObjectBuilder reaching(double mark, List<Bar> bars, JsonObjectBuilder label) {
        var axis = Json.createObjectBuilder().add("type", "value").add("axisLabel", label);
        var furthest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        return mark > furthest ? axis.add("max", Math.ceil(mark * 1.05)) : axis;
    }

    private static JsonObjectBuilder series(List<Bar> bars, double mark) {
        var data = Json.createArrayBuilder();
        bars.forEach(bar -> data.add(Json.createObjectBuilder()
                .add("value", bar.value())
                .add(
                        "itemStyle",
                        Json.createObjectBuilder().add("color", COLOURS.getOrDefault(bar.tone(), "#0c5a53")))));
        var series = Json.createObjectBuilder()
                .add("type", "bar")
                .add("barMaxWidth", 22)
                .add("data", data);
        if (mark >= 0) {
            series.add(
                    "markLine",
                    Json.createObjectBuilder()
                            .add("symbol", "none")
                            .add("label", Json.createObjectBuilder().add("show", false))
                            .add("lineStyle", Json.createObjectBuilder().add("color", "#1b2827"))
                            .add(
                                    "data",
                                    Json.createArrayBuilder()
                                            .add(Json.createObjectBuilder().add("xAxis", mark))));
        }
        return series;
    }

    private static JsonObjectBuilder names(List<Bar> bars) {
        var names = Json.createArrayBuilder();
        bars.forEach(bar -> names.add(bar.name()));
        return Json.createObjectBuilder()
                .add("type", "category")
                .add("data", names)
                .add("axisLabel", Json.createObjectBuilder().add("color", "#1b2827"));
    }

    private static JsonObjectBuilder label(String format) {
        return Json.createObjectBuilder()
                .add("formatter", format)
                .add("hideOverlap", true)
                .add("color", "#4d5b5a");
    }

    private static JsonObjectBuilder grid(int side, int bottom) {
        return Json.createObjectBuilder()
                .add("left", side)
                .add("right", 32)
                .add("top", 16)
                .add("bottom", bottom)
                .add("containLabel", true);
    }
}

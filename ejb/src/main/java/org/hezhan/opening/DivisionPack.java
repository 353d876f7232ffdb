package org.hezhan.opening;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hezhan.tenancy.Divisions;
import org.hezhan.tenancy.Divisions.Division;
import org.hezhan.tenancy.PackTemplate;

/**
 * The pack of any of the country's districts (按区划生成的区包): the template with the district's names filled in. A line that
 * speaks of {@code {street}} stands for one line for each street.
 */
public final class DivisionPack {

    private DivisionPack() {}

    /** @throws org.hezhan.shared.Refusal when there is no such division */
    public static Map<String, String> of(int code) {
        var division =
                Divisions.find(code).orElseThrow(() -> OpeningReason.NO_SUCH_DIVISION.refusal(Integer.toString(code)));
        var files = new TreeMap<String, String>();
        Pack.FILES.forEach(name -> files.put(name, filled(PackTemplate.file(name), division)));
        return files;
    }

    private static String filled(String template, Division division) {
        return template.lines()
                .flatMap(line -> line.startsWith("#") || !line.contains("{street}")
                        ? List.of(line).stream()
                        : division.streets().stream().map(street -> line.replace("{street}", street.code())
                                .replace("{street_zh}", street.name())))
                .map(line -> line.replace("{code}", Integer.toString(division.code()))
                        .replace("{name}", division.name()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}

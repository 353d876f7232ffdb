package org.hezhan.tests.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes up requests that try to select a district by every means but the plain one; the same seed makes the same ones. */
final class Selectors {

    private static final List<String> WAYS = List.of(
            "%s",
            "430103/../%s",
            "430103/%%2e%%2e/%s",
            "430103/%%252e%%252e/%s",
            "430103/..;/%s",
            "430103;d=%s",
            "430103%%2F%s",
            "430103%%00%s",
            "%s%%00",
            "%s%%0d%%0aX-A:b",
            "430103//%s",
            "./%s",
            "430103\\%s",
            "0%s",
            "+%s",
            "%s.0",
            "%s%%20",
            "%%09%s",
            "430103,%s",
            "430103/d/%s",
            "%s;jsessionid=x");

    private static final List<String> ROOTS = List.of("/d/", "/D/", "//d/", "/../d/", "/%%64/", "/d;x=1/");
    private static final List<String> PLACES =
            List.of("stations", "contracts", "agencies", "posts", "memberships", "members", "export/stations.xlsx", "");
    private static final List<String> NAMES = List.of(
            "District",
            "X-District",
            "X-Tenant",
            "X-Tenant-Id",
            "hezhan.district",
            "X-Original-URL",
            "X-Rewrite-URL",
            "X-Forwarded-Prefix",
            "X-Forwarded-Host",
            "Forwarded",
            "X-HTTP-Method-Override",
            "Referer",
            "Prefer");

    /** Six digits below all division codes. */
    private static final String LOWEST = "100000";

    private final Random chance;
    private final String door;
    private final String otherDoor;
    private final List<String> ours;

    /**
     * @param door where this person comes in, {@code /api} or nothing; now and then the other one is tried
     * @param ours what proves who asks
     */
    Selectors(long seed, String door, List<String> ours) {
        this.chance = new Random(seed);
        this.door = door;
        this.otherDoor = door.isEmpty() ? "/api" : "";
        this.ours = ours;
    }

    Raw next() {
        var code = chance.nextInt(20) == 0 ? LOWEST : String.valueOf(Ground.ELSEWHERE);
        var way = one(WAYS).formatted(disguised(code));
        var root = chance.nextInt(16) == 0 ? otherDoor : door;
        var target = root + one(ROOTS).formatted() + way + "/" + one(PLACES);
        if (chance.nextInt(3) == 0) {
            target = root + "/d/430103/" + one(PLACES) + (chance.nextInt(4) == 0 ? "" : "?" + query(code));
        }
        if (chance.nextInt(50) == 0) {
            target += "?" + "d=990191&".repeat(chance.nextInt(1200));
        }
        return new Raw(target, headers(code));
    }

    private String query(String code) {
        var names = List.of("district", "d", "districtCode", "tenant", "hezhan.district", "stationId", "after");
        var count = 1 + chance.nextInt(3);
        var pairs = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            var name = one(names);
            pairs.add(name + "=430103");
            pairs.add(name + "=" + disguised(code));
        }
        return String.join("&", pairs);
    }

    private List<String> headers(String code) {
        var headers = new ArrayList<>(ours);
        for (var i = chance.nextInt(3); i > 0; i--) {
            var value = one(List.of(code, "/d/" + code + "/stations", "430103, " + code, disguised(code)));
            headers.add(one(NAMES) + ": " + value);
            if (chance.nextBoolean()) {
                headers.add(one(NAMES) + ": 430103");
            }
        }
        if (chance.nextInt(4) == 0) {
            headers.add("Cookie: district=" + disguised(code) + "; d=" + code);
        }
        if (chance.nextInt(10) == 0) {
            headers.add("Authorization: Bearer x");
        }
        return headers;
    }

    /** The same digits written otherwise. */
    private String disguised(String code) {
        return switch (chance.nextInt(8)) {
            case 0 -> encoded(code);
            case 1 -> encoded(code).replace("%", "%25");
            case 2 -> encoded(shifted(code, 0xFF10));
            case 3 -> encoded(shifted(code, 0x0660));
            case 4 ->
                code.chars().mapToObj(c -> "%%C0%%%02X".formatted(c | 0x80)).collect(Collectors.joining());
            case 5 -> code.substring(0, 3) + encoded(code.substring(3));
            case 6 -> code + one(List.of("%E2%80%8B", "%EF%BB%BF", "%C2%A0", "%ED%A0%80", "%FF", "%"));
            default -> code;
        };
    }

    private static String shifted(String code, int zero) {
        return code.chars().mapToObj(c -> Character.toString(c - '0' + zero)).collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return "%" + HexFormat.ofDelimiter("%").withUpperCase().formatHex(text.getBytes(UTF_8));
    }

    private String one(List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }
}

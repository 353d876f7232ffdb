package org.hezhan.roster;

import static org.hezhan.intake.SheetFlaw.REFERENCE_UNKNOWN;
import static org.hezhan.roster.RosterFlaw.SCOPE_KIND_UNKNOWN;
import static org.hezhan.roster.RosterFlaw.SCOPE_MISSING;
import static org.hezhan.roster.RosterFlaw.SCOPE_SUPERFLUOUS;
import static org.hezhan.roster.RosterFlaw.STATION_AMBIGUOUS;

import java.util.List;
import java.util.Map;
import org.hezhan.identity.ScopeKind;
import org.hezhan.intake.Reading;

/**
 * The scope of a role as sheets write it (范围): credit codes, street codes or station codes. A station may be written by its
 * street's code where the street has only one.
 */
record ScopeCodes(ScopeKind kind, List<String> codes) {

    private static final Map<String, ScopeKind> KINDS = Map.of(
            "DISTRICT", ScopeKind.DISTRICT,
            "ORGANISATION", ScopeKind.ORGANISATION,
            "STATION", ScopeKind.STATION,
            "STATIONS", ScopeKind.STATION,
            "STREET", ScopeKind.STREET,
            "STREETS", ScopeKind.STREET);

    static ScopeCodes read(Reading in, Roll roll) {
        var text = in.text("scope_kind", 40);
        var kind = KINDS.get(text);
        if (kind == null) {
            if (!text.isEmpty()) {
                in.fault("scope_kind", SCOPE_KIND_UNKNOWN, text);
            }
            return new ScopeCodes(ScopeKind.DISTRICT, List.of());
        }
        var codes = in.list("scope");
        if (kind == ScopeKind.DISTRICT && !codes.isEmpty()) {
            in.fault("scope", SCOPE_SUPERFLUOUS);
        } else if (kind != ScopeKind.DISTRICT && codes.isEmpty()) {
            in.fault("scope", SCOPE_MISSING);
        }
        return new ScopeCodes(
                kind, codes.stream().map(code -> known(code, kind, in, roll)).toList());
    }

    private static String known(String code, ScopeKind kind, Reading in, Roll roll) {
        return switch (kind) {
            case DISTRICT -> code;
            case ORGANISATION -> demand(code, roll.hasAgency(code), in);
            case STREET -> demand(code, code.matches("[0-9]{9}") && roll.hasStreet(Long.parseLong(code)), in);
            case STATION -> station(code, in, roll);
        };
    }

    private static String station(String code, Reading in, Roll roll) {
        if (code.length() == 11) {
            return demand(code, roll.hasStation(code), in);
        }
        var there = roll.stationsIn(code);
        if (there.size() > 1) {
            in.fault("scope", STATION_AMBIGUOUS, code, there.size());
        }
        demand(code, !there.isEmpty(), in);
        return there.isEmpty() ? code : there.getFirst();
    }

    private static String demand(String code, boolean known, Reading in) {
        if (!known) {
            in.fault("scope", REFERENCE_UNKNOWN, code);
        }
        return code;
    }
}

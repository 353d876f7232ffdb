package org.hezhan.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hezhan.identity.Role;

/**
 * What a sheet may refer to (可引用的名册): what the district holds already, and what the sheets before it bring. A faulty
 * row is entered too once its code is known, so that one fault does not cause a row of others.
 */
public final class Roll {

    private final int district;
    private final Set<String> agencies = new HashSet<>();
    private final Set<Long> streets = new HashSet<>();
    private final Map<String, Long> stations = new HashMap<>();
    private final Map<String, LocalDate> posts = new HashMap<>();
    private final Map<String, String> accounts = new HashMap<>();
    private final Map<String, Set<Role>> roles = new HashMap<>();
    private final Map<String, HoldingRow> holdings = new HashMap<>();

    public Roll(int district) {
        this.district = district;
    }

    public int district() {
        return district;
    }

    void enter(AgencyRow row) {
        agencies.add(row.uscc());
    }

    void enter(StreetRow row) {
        streets.add(row.code());
    }

    void enter(StationRow row) {
        stations.put(row.code(), row.streetCode());
    }

    void enter(PostRow row) {
        posts.put(row.key(), row.openedOn());
    }

    void enter(PersonRow row) {
        accounts.putIfAbsent(row.account(), row.name());
        roles.computeIfAbsent(row.account(), account -> new HashSet<>()).add(row.role());
    }

    void enter(HoldingRow row) {
        holdings.put(row.key(), row);
    }

    public boolean hasAgency(String uscc) {
        return agencies.contains(uscc);
    }

    boolean hasStreet(long code) {
        return streets.contains(code);
    }

    public boolean hasStation(String code) {
        return stations.containsKey(code);
    }

    boolean hasPost(String stationCode, String postNo) {
        return posts.containsKey(stationCode + "/" + postNo);
    }

    LocalDate openedOn(HoldingRow row) {
        return posts.getOrDefault(row.stationCode() + "/" + row.postNo(), LocalDate.MIN);
    }

    boolean hasAccount(String account) {
        return accounts.containsKey(account);
    }

    Optional<String> nameOf(String account) {
        return Optional.ofNullable(accounts.get(account));
    }

    Set<Role> rolesOf(String account) {
        return roles.getOrDefault(account, Set.of());
    }

    /** The stations of a street, by code: most have one. */
    public List<String> stationsIn(String streetCode) {
        var found = new ArrayList<String>();
        stations.forEach((code, street) -> {
            if (street.toString().equals(streetCode)) {
                found.add(code);
            }
        });
        return found;
    }

    /** The holdings but the one of the same key, which the row would change. */
    List<HoldingRow> holdingsBeside(HoldingRow row) {
        return holdings.values().stream()
                .filter(other -> !other.key().equals(row.key()))
                .toList();
    }
}

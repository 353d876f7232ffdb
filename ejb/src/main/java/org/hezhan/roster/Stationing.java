package org.hezhan.roster;

import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.roster.Station.Particulars;
import org.hezhan.roster.StationState.Step;
import org.hezhan.settings.DistrictSettings;

/** What the bureau does with its stations (站点建设与运营). */
@Stateless
public class Stationing {

    @Inject
    Stations stations;

    @Inject
    DistrictSettings settings;

    @Inject
    Clock clock;

    public void take(UUID station, int seen, Step step, Particulars told, Actor by) {
        if (!by.may(Operation.STATION_READ, station)) {
            throw NOT_FOUND.refusal();
        }
        by.must(Operation.STATION_STEP, station);
        var least = settings.inForce().district().acceptanceMinScore();
        stations.get(station, seen).take(step, told, least, LocalDate.now(clock));
    }

    /** Puts the stations into an agency's hands, because its contract is being performed (承接). */
    public void entrust(Collection<UUID> covered, UUID agency) {
        covered.forEach(station -> stations.get(station).entrustTo(agency));
    }

    /** Takes the stations back, because the contract is over (交回). */
    public void takeBack(Collection<UUID> covered) {
        covered.forEach(station -> stations.get(station).entrustTo(null));
    }
}

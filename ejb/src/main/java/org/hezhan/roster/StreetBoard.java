package org.hezhan.roster;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;

/** The streets of the district (街道一览). */
@Stateless
public class StreetBoard {

    @Inject
    RosterBoard board;

    public List<StreetRow> all(Actor by) {
        by.must(Operation.STATION_READ);
        return board.streets();
    }
}

package org.hezhan.pages.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hezhan.identity.Operation;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.roster.StationBoard;
import org.jspecify.annotations.Nullable;

/** The stations that a list may be narrowed to (站点选择); offered only when there are several. */
@Named
@RequestScoped
public class StationChoice {

    @Inject
    StationBoard board;

    @Inject
    CurrentActor actor;

    private @Nullable List<StationBoard.Named> stations;

    public List<StationBoard.Named> getAll() {
        var known = stations;
        if (known == null) {
            known = actor.get().may(Operation.STATION_READ) ? board.names(actor.get()) : List.of();
            stations = known;
        }
        return known;
    }

    public boolean isOffered() {
        return getAll().size() > 1;
    }
}

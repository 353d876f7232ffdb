package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.show.Saying;
import org.hezhan.roster.StationBoard;

/** The stations as a workbook (站点导出). */
@RequestScoped
public class StationsExport implements Export {

    private static final List<String> HEADINGS = List.of(
            "station.code",
            "list.station",
            "station.street",
            "station.agency",
            "station.posts-all",
            "station.posts-held",
            "station.allocation",
            "list.state",
            "station.since");

    @Inject
    StationBoard board;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    @Override
    public String name() {
        return "stations";
    }

    @Override
    public String title(Asked asked) {
        return words.getStation();
    }

    @Override
    public List<String> headings() {
        return HEADINGS;
    }

    @Override
    public void write(Asked asked, Book book) {
        board.all(actor.get())
                .forEach(row -> book.row(
                        row.code(),
                        row.name(),
                        row.street(),
                        row.agencyName(),
                        row.posts(),
                        row.heldPosts(),
                        BigDecimal.valueOf(row.programmeAllocationFen(), 2),
                        words.of(row.state()),
                        row.stateSince()));
    }
}

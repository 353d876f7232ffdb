package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.hezhan.roster.StationBoard;

/** The stations as a workbook (站点导出). */
@RequestScoped
public class StationsExport extends ListExport {

    @Inject
    StationBoard board;

    StationsExport() {
        super(
                "stations",
                "station.code",
                "list.station",
                "station.street",
                "station.agency",
                "station.posts-all",
                "station.posts-held",
                "station.allocation",
                "list.state",
                "station.since");
    }

    @Override
    public String title(Asked asked) {
        return words.getStation();
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

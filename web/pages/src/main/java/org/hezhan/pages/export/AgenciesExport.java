package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.hezhan.roster.AgencyBoard;

/** The organisations as a workbook (机构导出). */
@RequestScoped
public class AgenciesExport extends ListExport {

    @Inject
    AgencyBoard board;

    AgenciesExport() {
        super(
                "agencies",
                "agency.name",
                "agency.kind",
                "agency.uscc",
                "agency.rating",
                "agency.contact",
                "place.STATIONS-count",
                "station.posts-all");
    }

    @Override
    public void write(Asked asked, Book book) {
        book.rows(
                (after, limit) -> board.page(actor.get(), after, limit),
                AgencyBoard.Row::uscc,
                row -> book.row(
                        row.name(),
                        words.of(row.kind()),
                        row.uscc(),
                        words.of(row.rating()),
                        row.contactName(),
                        row.stations(),
                        row.posts()));
    }
}

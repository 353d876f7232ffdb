package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.show.Saying;
import org.hezhan.roster.AgencyBoard;

/** The organisations as a workbook (机构导出). */
@RequestScoped
public class AgenciesExport implements Export {

    private static final List<String> HEADINGS = List.of(
            "agency.name",
            "agency.kind",
            "agency.uscc",
            "agency.rating",
            "agency.contact",
            "place.STATIONS-count",
            "station.posts-all");

    @Inject
    AgencyBoard board;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    @Override
    public String name() {
        return "agencies";
    }

    @Override
    public String title(Asked asked) {
        return words.with("place.AGENCIES");
    }

    @Override
    public List<String> headings() {
        return HEADINGS;
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

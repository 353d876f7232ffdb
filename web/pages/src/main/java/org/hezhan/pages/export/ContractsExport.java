package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.show.Saying;
import org.hezhan.purchase.ContractBoard;

/** The contracts as a workbook (合同导出). */
@RequestScoped
public class ContractsExport implements Export {

    private static final List<String> HEADINGS = List.of(
            "contract.no",
            "kpi.lot",
            "station.agency",
            "contract.method",
            "contract.total",
            "contract.starts",
            "contract.ends",
            "place.STATIONS-count",
            "station.posts-all",
            "list.state");

    @Inject
    ContractBoard board;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    @Override
    public String name() {
        return "contracts";
    }

    @Override
    public String title(Asked asked) {
        return words.with("place.CONTRACTS");
    }

    @Override
    public List<String> headings() {
        return HEADINGS;
    }

    @Override
    public void write(Asked asked, Book book) {
        book.rows(
                (after, limit) -> board.page(actor.get(), after, limit),
                ContractBoard.Row::contractNo,
                row -> book.row(
                        row.contractNo(),
                        row.lotName(),
                        row.agencyName(),
                        words.of(row.method()),
                        BigDecimal.valueOf(row.totalFen(), 2),
                        row.startsOn(),
                        row.endsOn(),
                        row.stations(),
                        row.posts(),
                        words.of(row.state())));
    }
}

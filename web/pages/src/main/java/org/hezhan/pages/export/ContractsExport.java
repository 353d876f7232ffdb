package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.hezhan.purchase.ContractBoard;

/** The contracts as a workbook (合同导出). */
@RequestScoped
public class ContractsExport extends ListExport {

    @Inject
    ContractBoard board;

    ContractsExport() {
        super(
                "contracts",
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

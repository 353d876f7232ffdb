package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.hezhan.casework.RecordState;
import org.hezhan.casework.ServiceRecordBoard;
import org.hezhan.casework.ServiceRecordRow;
import org.hezhan.pages.show.IndicatorWords;

/** The service records as a workbook (服务记录导出); what a person may not read stays away here too. */
@RequestScoped
public class RecordsExport extends ListExport {

    @Inject
    ServiceRecordBoard board;

    @Inject
    IndicatorWords indicators;

    RecordsExport() {
        super(
                "records",
                "list.day",
                "list.from",
                "list.to",
                "list.station",
                "list.person",
                "kpi.indicator",
                "record.subject",
                "record.household",
                "record.people",
                "record.headcount",
                "record.yuan",
                "record.place",
                "record.note",
                "records.verdict",
                "list.state",
                "record.void-reason");
    }

    @Override
    public void write(Asked asked, Book book) {
        var filter = new ServiceRecordBoard.Filter(
                asked.id("station"),
                null,
                asked.text("indicator"),
                asked.month("month"),
                null,
                asked.one(RecordState.class, "state"));
        book.rows(
                (after, limit) -> board.page(filter, after, limit, actor.get()),
                ServiceRecordRow::id,
                row -> write(book, row));
    }

    private void write(Book book, ServiceRecordRow row) {
        book.row(
                row.day(),
                row.time().from(),
                row.time().to(),
                row.stationName(),
                row.workerName(),
                indicators.name(row.indicator()),
                row.subject(),
                row.household(),
                indicators.people(row),
                row.headcount(),
                row.quantity() > 0 ? BigDecimal.valueOf(row.quantity(), 2) : null,
                row.place(),
                row.noteWithheld() ? words.with("record.withheld") : row.note(),
                indicators.verdict(row),
                words.of(row.state()),
                row.voidReason());
    }
}

package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hezhan.pages.show.Saying;
import org.hezhan.reporting.monthly.MonthlyBoard;

/** The monthly exchanges as a workbook (月交流导出). */
@RequestScoped
public class MonthsExport implements Export {

    @Inject
    MonthlyBoard board;

    @Inject
    PeriodsBook periods;

    @Inject
    Saying words;

    @Override
    public String name() {
        return "months";
    }

    @Override
    public String title(Asked asked) {
        return words.with("place.MONTHS");
    }

    @Override
    public List<String> headings() {
        return PeriodsBook.HEADINGS;
    }

    @Override
    public void write(Asked asked, Book book) {
        periods.write(board, asked, book);
    }
}

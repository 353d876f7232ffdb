package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hezhan.pages.show.Saying;
import org.hezhan.reporting.weekly.WeeklyBoard;

/** The weekly summaries as a workbook (周总结导出). */
@RequestScoped
public class WeeksExport implements Export {

    @Inject
    WeeklyBoard board;

    @Inject
    PeriodsBook periods;

    @Inject
    Saying words;

    @Override
    public String name() {
        return "weeks";
    }

    @Override
    public String title(Asked asked) {
        return words.with("place.WEEKS");
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

package org.hezhan.reporting.daily;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.reporting.ReturnReason;
import org.hezhan.reporting.daily.WholeDayBoard.WholeDay;
import org.jspecify.annotations.Nullable;

/** What programs do with a day (办理并回读): done, and told as it then is, in one transaction. */
@Stateless
public class DailyDesk {

    @Inject
    DailyLogging logging;

    @Inject
    WholeDayBoard days;

    public WholeDay write(UUID id, DailyDraft draft, @Nullable Integer seen, Actor by) {
        logging.write(id, draft, seen, by);
        return days.one(id, by);
    }

    public WholeDay submit(UUID id, int seen, Actor by) {
        logging.submit(id, seen, by);
        return days.one(id, by);
    }

    public WholeDay sendBack(UUID id, int seen, ReturnReason reason, String remark, Actor by) {
        logging.sendBack(id, seen, reason, remark, by);
        return days.one(id, by);
    }

    public WholeDay approve(UUID id, int seen, Actor by) {
        logging.approve(id, seen, by);
        return days.one(id, by);
    }
}

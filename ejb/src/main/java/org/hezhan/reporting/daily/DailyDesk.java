package org.hezhan.reporting.daily;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.reporting.daily.WholeDayBoard.WholeDay;

/** What programs do with a day (办理并回读): done, and told as it then is, in one transaction. */
@Stateless
public class DailyDesk {

    @Inject
    DailyLogging logging;

    @Inject
    WholeDayBoard days;

    /** What is done with a log. */
    public interface Deed {
        /** @return the version that it leaves */
        int by(DailyLogging logging);
    }

    public WholeDay doneAndTold(UUID id, Deed deed, Actor by) {
        deed.by(logging);
        return days.one(id, by);
    }
}

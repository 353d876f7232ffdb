package org.hezhan.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.hezhan.tenancy.DistrictCode;
import org.hezhan.tenancy.DistrictScope;

/**
 * Every night, and at start, each district gets the obligations of the coming weeks. One district's failure is its own; when ten fail
 * one after another the database is away or the server is ending, and three thousand need not say so.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ObligationTimer {

    private static final Logger LOG = Logger.getLogger(ObligationTimer.class.getName());
    private static final long SOON = 3_000;
    private static final int MANY = 10;

    @Resource(lookup = "java:jboss/datasources/Hezhan")
    DataSource dataSource;

    @Resource
    TimerService timers;

    @Inject
    ObligationLedger ledger;

    @Inject
    Clock clock;

    @PostConstruct
    void begin() {
        timers.createSingleActionTimer(SOON, new TimerConfig("obligations", false));
    }

    @Timeout
    @Schedule(hour = "0", minute = "10", timezone = "Asia/Shanghai", persistent = false)
    @Schedule(hour = "*", minute = "40", timezone = "Asia/Shanghai", persistent = false)
    public void generate() {
        var today = LocalDate.now(clock);
        var inARow = 0;
        for (var district : districts()) {
            inARow = isGenerated(district, today) ? 0 : inARow + 1;
            if (inARow == MANY) {
                LOG.log(
                        Level.WARNING,
                        "{0} districts failed one after another: the others wait for the next time",
                        MANY);
                return;
            }
        }
    }

    private boolean isGenerated(DistrictCode district, LocalDate today) {
        try {
            DistrictScope.call(district, () -> {
                ledger.generateAround(today);
                return today;
            });
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Obligations of district " + district + " were not generated", e);
            return false;
        }
    }

    private List<DistrictCode> districts() {
        var found = new ArrayList<DistrictCode>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select code from district order by code");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(new DistrictCode(rows.getInt(1)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}

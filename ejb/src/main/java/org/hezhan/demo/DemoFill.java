package org.hezhan.demo;

import static org.hezhan.demo.DemoReason.NOBODY_IN_POST;
import static org.hezhan.demo.DemoReason.NOTHING_TO_TELL;
import static org.hezhan.demo.DemoReason.NOT_A_DEMONSTRATION;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hezhan.tenancy.DistrictCode;
import org.hezhan.tenancy.DistrictScope;

/** Fills a district with its demonstration in the background (演示填充). One fill at a time for each district. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoFill {

    private static final Logger LOG = Logger.getLogger(DemoFill.class.getName());
    private static final String SETTING = "hezhan.demo";

    @Resource
    ManagedExecutorService executor;

    @Inject
    DemoLedger ledger;

    @Inject
    CastBoard casts;

    @Inject
    DistrictPlay play;

    @Inject
    Clock clock;

    private final Map<DistrictCode, Boolean> running = new ConcurrentHashMap<>();
    private final Map<DistrictCode, String> stopped = new ConcurrentHashMap<>();

    /**
     * Begins, or goes on where it broke off; what is finished stays as it is. It returns at once.
     *
     * @param from the first day that is told; the last is yesterday, as of the first start
     * @param seed the same seed tells the same
     */
    public void start(DistrictCode district, LocalDate from, long seed) {
        if (!Boolean.getBoolean(SETTING)) {
            throw NOT_A_DEMONSTRATION.refusal();
        }
        var until = LocalDate.now(clock).minusDays(1);
        if (from.isAfter(until)) {
            throw NOTHING_TO_TELL.refusal(from);
        }
        if (running.putIfAbsent(district, true) == null) {
            try {
                DistrictScope.call(district, () -> begin(from, until, seed));
                executor.execute(() -> play(district));
            } catch (RuntimeException e) {
                running.remove(district);
                throw e;
            }
        }
    }

    public Progress progress(DistrictCode district) {
        var progress = DistrictScope.call(district, ledger::progress);
        var why = stopped.get(district);
        return why == null || progress.finished() ? progress : progress.stopped(why);
    }

    private int begin(LocalDate from, LocalDate until, long seed) {
        var stations = casts.stations();
        if (stations.isEmpty()) {
            throw NOBODY_IN_POST.refusal();
        }
        ledger.begin(stations, seed, from, until);
        return stations.size();
    }

    private void play(DistrictCode district) {
        try {
            stopped.remove(district);
            DistrictScope.call(district, () -> play.toTheEnd(district, () -> running.containsKey(district)));
        } catch (RuntimeException | InterruptedException e) {
            if (running.containsKey(district)) {
                LOG.log(Level.SEVERE, "The demonstration of " + district + " stopped", e);
                stopped.put(district, String.valueOf(e.getMessage()));
            } else {
                LOG.log(Level.INFO, "The demonstration of {0} breaks off and goes on with the next start", district);
            }
        } finally {
            running.remove(district);
        }
    }

    @PreDestroy
    void breakOff() {
        running.clear();
    }
}

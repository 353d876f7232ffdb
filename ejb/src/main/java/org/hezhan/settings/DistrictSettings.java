package org.hezhan.settings;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hezhan.intake.Faults;
import org.hezhan.settings.PackEditions.Issued;
import org.hezhan.shared.SharedReason;
import org.hezhan.tenancy.DistrictScope;

/** The settings in force in the bound district (现行设置), kept at hand and looked up anew when an edition is issued. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DistrictSettings {

    /** 其他节点发布的新版次最迟在此时间内生效。 */
    private static final long FRESH_NANOS = 5_000_000_000L;

    /** So many districts' settings stay at hand; of more, those that nobody asked for lately are let go. */
    private static final int MOST = 128;

    private record Kept(Settings settings, long lookedAt) {
        boolean isFresh() {
            return System.nanoTime() - lookedAt < FRESH_NANOS;
        }
    }

    private final Map<Integer, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    PackEditions editions;

    /** @throws org.hezhan.shared.Refusal when the district was never opened */
    public Settings inForce() {
        var district = DistrictScope.current().value();
        var held = kept.get(district);
        if (held != null && held.isFresh()) {
            return held.settings();
        }
        var edition = editions.newest();
        var settings = held != null && held.settings().edition() == edition ? held.settings() : load(edition);
        if (kept.size() >= MOST) {
            kept.values().removeIf(one -> !one.isFresh());
        }
        kept.put(district, new Kept(settings, System.nanoTime()));
        return settings;
    }

    public void renew(@Observes(during = TransactionPhase.AFTER_SUCCESS) Issued issued) {
        kept.remove(issued.district());
    }

    private Settings load(int edition) {
        if (edition == 0) {
            throw SharedReason.NOT_FOUND.refusal();
        }
        return Settings.of(edition, editions.files(edition), new Faults());
    }
}

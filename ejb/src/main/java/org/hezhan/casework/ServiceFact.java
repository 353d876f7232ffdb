package org.hezhan.casework;

import java.util.UUID;
import org.hezhan.indicator.Delivery;
import org.hezhan.indicator.Shortfall;
import org.jspecify.annotations.Nullable;

/**
 * An approved record as others learn of it (服务事实).
 *
 * @param shortfall why it does not count for its own indicator, if it does not
 */
public record ServiceFact(
        UUID id,
        UUID logId,
        UUID stationId,
        UUID worker,
        String indicator,
        Delivery delivery,
        @Nullable Shortfall shortfall) {

    public boolean qualifies() {
        return shortfall == null;
    }
}

package org.hezhan.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the sheet of holders (在岗表): who holds which post from when to when. */
public record HoldingRow(
        String stationCode,
        String postNo,
        String account,
        LocalDate startOn,
        @Nullable LocalDate endOn,
        Certificate certLevel,
        @Nullable String certNo,
        @Nullable String employmentContractNo) {

    String key() {
        return stationCode + "/" + postNo + "/" + account + "/" + startOn;
    }

    boolean meets(HoldingRow other) {
        return (endOn == null || !endOn.isBefore(other.startOn))
                && (other.endOn == null || !other.endOn.isBefore(startOn));
    }
}

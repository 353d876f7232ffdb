package org.hezhan.purchase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the sheet of contracts (合同表): a lot, its contract, and the days of the steps that are behind it.
 *
 * @param signedOn nothing while it is a draft
 * @param stationCodes in ascending order
 */
public record LotRow(
        String projectCode,
        String projectName,
        Integer lotNo,
        String lotName,
        String contractNo,
        @Nullable String planNo,
        String contractorUscc,
        ProcurementMethod method,
        Long totalFen,
        String trancheScheme,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer serviceYears,
        Integer postsRequired,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate filedOn,
        @Nullable String publishedUrl,
        List<String> stationCodes) {

    boolean meets(LotRow other) {
        return !startsOn.isAfter(other.endsOn) && !other.startsOn.isAfter(endsOn);
    }
}

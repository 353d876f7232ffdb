package org.hezhan.api.purchase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.purchase.ContractBoard;
import org.hezhan.purchase.ContractState;
import org.hezhan.purchase.ProcurementMethod;
import org.jspecify.annotations.Nullable;

/**
 * One contract in a list (合同).
 *
 * @param steps what the caller may do with it now, as the addresses name it
 */
public record Contract(
        UUID id,
        int version,
        String contractNo,
        @Nullable String planNo,
        String projectCode,
        String projectName,
        int lotNo,
        String lotName,
        UUID agencyId,
        String agencyName,
        ProcurementMethod method,
        long totalFen,
        String totalInCapitals,
        LocalDate startsOn,
        LocalDate endsOn,
        int serviceYears,
        int postsRequired,
        String trancheScheme,
        ContractState state,
        String draftedBy,
        @Nullable String signedBy,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate filedOn,
        @Nullable String publishedUrl,
        @Nullable LocalDate endedOn,
        int stations,
        int posts,
        List<String> steps) {

    static Contract of(ContractBoard.Row row, Actor by) {
        return new Contract(
                row.id(),
                row.version(),
                row.contractNo(),
                row.planNo(),
                row.projectCode(),
                row.projectName(),
                row.lotNo(),
                row.lotName(),
                row.agency(),
                row.agencyName(),
                row.method(),
                row.totalFen(),
                row.totalInCapitals(),
                row.startsOn(),
                row.endsOn(),
                row.serviceYears(),
                row.postsRequired(),
                row.trancheScheme(),
                row.state(),
                row.draftedBy(),
                row.signedBy(),
                row.signedOn(),
                row.publishedOn(),
                row.filedOn(),
                row.publishedUrl(),
                row.endedOn(),
                row.stations(),
                row.posts(),
                row.steps().stream()
                        .filter(step -> by.may(step.operation()))
                        .map(ContractSteps::noun)
                        .toList());
    }
}

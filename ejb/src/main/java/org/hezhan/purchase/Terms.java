package org.hezhan.purchase;

import static org.hezhan.purchase.PurchaseReason.COMMITMENT_OUTSIDE;
import static org.hezhan.purchase.PurchaseReason.COMMITMENT_TWICE;
import static org.hezhan.purchase.PurchaseReason.DATES_REVERSED;
import static org.hezhan.purchase.PurchaseReason.LONGER_THAN_THREE_YEARS;
import static org.hezhan.purchase.PurchaseReason.PRICES_DO_NOT_ADD_UP;
import static org.hezhan.purchase.PurchaseReason.STATIONS_MISSING;
import static org.hezhan.purchase.PurchaseReason.TARGET_NOT_POSITIVE;
import static org.hezhan.purchase.PurchaseReason.TOTAL_NOT_POSITIVE;
import static org.hezhan.purchase.PurchaseReason.YEARS_DO_NOT_FIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import org.hezhan.indicator.Indicators;
import org.hezhan.shared.SharedReason;

/** What must hold in what a contract says (合同条款检查). A draft may be incomplete; who signs signs the whole. */
final class Terms {

    /** 期限不超过三年（财政部令第102号第二十四条）。 */
    static final int MOST_YEARS = 3;

    private Terms() {}

    /** What holds in a draft already. */
    static void check(ContractDraft draft) {
        if (draft.contractNo().isBlank()) {
            throw SharedReason.VALUE_MISSING.refusal("contractNo");
        }
        if (draft.contractNo().length() > 40) {
            throw SharedReason.TEXT_TOO_LONG.refusal(40);
        }
        if (draft.totalFen() <= 0) {
            throw TOTAL_NOT_POSITIVE.refusal();
        }
        if (!draft.startsOn().isBefore(draft.endsOn())) {
            throw DATES_REVERSED.refusal(draft.startsOn(), draft.endsOn());
        }
        if (isTooLong(draft.startsOn(), draft.endsOn())) {
            throw LONGER_THAN_THREE_YEARS.refusal(draft.startsOn(), draft.endsOn());
        }
        if (draft.serviceYears() != years(draft.startsOn(), draft.endsOn())) {
            throw YEARS_DO_NOT_FIT.refusal(draft.serviceYears(), years(draft.startsOn(), draft.endsOn()));
        }
        checkCommitments(draft);
    }

    /** What must hold beside when it is signed. */
    static void checkWhole(ContractDraft draft) {
        if (draft.stations().isEmpty()) {
            throw STATIONS_MISSING.refusal();
        }
        var sum = draft.prices().stream().mapToLong(ContractDraft.Price::fen).sum();
        if (sum != draft.totalFen()) {
            throw PRICES_DO_NOT_ADD_UP.refusal(yuan(sum), yuan(draft.totalFen()));
        }
    }

    private static void checkCommitments(ContractDraft draft) {
        var seen = new HashSet<String>();
        for (var commitment : draft.commitments()) {
            Indicators.of(commitment.indicator());
            if (!draft.stations().contains(commitment.station())) {
                throw COMMITMENT_OUTSIDE.refusal(commitment.indicator());
            }
            if (!seen.add(commitment.station() + commitment.indicator())) {
                throw COMMITMENT_TWICE.refusal(commitment.indicator());
            }
            if (commitment.target() <= 0) {
                throw TARGET_NOT_POSITIVE.refusal(commitment.indicator());
            }
        }
    }

    static boolean isTooLong(LocalDate startsOn, LocalDate endsOn) {
        return !endsOn.isBefore(startsOn.plusYears(MOST_YEARS));
    }

    /** How many service years the period has; a broken one counts. */
    static int years(LocalDate startsOn, LocalDate endsOn) {
        var years = 1;
        while (years < MOST_YEARS && !endsOn.isBefore(startsOn.plusYears(years))) {
            years++;
        }
        return years;
    }

    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}

package org.hezhan.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hezhan.purchase.PurchaseReason.BEFORE_SIGNING;
import static org.hezhan.purchase.PurchaseReason.COMMITMENT_OUTSIDE;
import static org.hezhan.purchase.PurchaseReason.DATE_MISSING;
import static org.hezhan.purchase.PurchaseReason.LONGER_THAN_THREE_YEARS;
import static org.hezhan.purchase.PurchaseReason.NOT_A_DRAFT;
import static org.hezhan.purchase.PurchaseReason.NOT_YET_ENDED;
import static org.hezhan.purchase.PurchaseReason.NOT_YET_STARTED;
import static org.hezhan.purchase.PurchaseReason.OWN_DRAFT;
import static org.hezhan.purchase.PurchaseReason.PRICES_DO_NOT_ADD_UP;
import static org.hezhan.purchase.PurchaseReason.REMARK_MISSING;
import static org.hezhan.purchase.PurchaseReason.STATIONS_MISSING;
import static org.hezhan.purchase.PurchaseReason.YEARS_DO_NOT_FIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.purchase.Contract.Particulars;
import org.hezhan.purchase.ContractDraft.Commitment;
import org.hezhan.purchase.ContractDraft.Price;
import org.hezhan.purchase.ContractState.Step;
import org.hezhan.shared.Reason;
import org.hezhan.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ContractTest {

    private static final UUID OFFICER = new UUID(0, 1);
    private static final UUID COLLEAGUE = new UUID(0, 2);
    private static final UUID LEADER = new UUID(0, 3);
    private static final UUID STATION = new UUID(0, 4);
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);
    private static final Instant MORNING = Instant.parse("2024-12-02T01:00:00Z");
    private static final LocalDate SIGNED = LocalDate.of(2024, 12, 20);

    @Test
    void nobody_signs_what_they_drafted() {
        refused(() -> draft().take(Step.SIGN, Particulars.on(SIGNED), OFFICER, SIGNED), OWN_DRAFT);
    }

    @Test
    void nobody_signs_what_they_wrote_anew() {
        var contract = draft();
        contract.write(saying(START, END, 3), COLLEAGUE, MORNING);

        refused(() -> contract.take(Step.SIGN, Particulars.on(SIGNED), COLLEAGUE, SIGNED), OWN_DRAFT);
    }

    @Test
    void seals_have_a_date() {
        refused(() -> draft().take(Step.SIGN, Particulars.NONE, LEADER, SIGNED), DATE_MISSING);
    }

    @Test
    void a_signed_contract_is_not_written_anew() {
        refused(() -> signed().write(saying(START, END, 3), OFFICER, MORNING), NOT_A_DRAFT);
    }

    @Test
    void a_contract_is_not_published_before_it_is_signed() {
        var told = new Particulars(SIGNED.minusDays(1), SIGNED, null, "");

        refused(() -> signed().take(Step.TAKE_EFFECT, told, OFFICER, SIGNED), BEFORE_SIGNING);
    }

    @Test
    void a_contract_starts_on_its_first_day() {
        var contract = effective();

        refused(() -> contract.take(Step.START, Particulars.NONE, OFFICER, START.minusDays(1)), NOT_YET_STARTED);
        contract.take(Step.START, Particulars.NONE, OFFICER, START);

        assertThat(contract.state()).isEqualTo(ContractState.PERFORMING);
        assertThat(contract.state().isRunning()).isTrue();
    }

    @Test
    void a_contract_is_complete_after_its_last_day() {
        var contract = effective();
        contract.take(Step.START, Particulars.NONE, OFFICER, START);

        refused(() -> contract.take(Step.COMPLETE, Particulars.NONE, OFFICER, END), NOT_YET_ENDED);
        refused(() -> contract.take(Step.SUSPEND, Particulars.NONE, OFFICER, START), REMARK_MISSING);
        contract.take(Step.COMPLETE, Particulars.NONE, OFFICER, END.plusDays(1));

        assertThat(contract.state()).isEqualTo(ContractState.COMPLETED);
    }

    @Test
    void three_years_are_the_longest() {
        refused(() -> Terms.check(saying(START, LocalDate.of(2028, 1, 1), 3)), LONGER_THAN_THREE_YEARS);
        Terms.check(saying(START, END, 3));
    }

    @Test
    void service_years_follow_from_the_dates() {
        refused(() -> Terms.check(saying(START, END, 2)), YEARS_DO_NOT_FIT);
        Terms.check(saying(START, LocalDate.of(2025, 12, 31), 1));
        Terms.check(saying(START, LocalDate.of(2026, 1, 1), 2));
    }

    @Test
    void what_is_signed_adds_up_and_covers_a_station() {
        refused(() -> Terms.checkWhole(saying(List.of(STATION), 1_999_999, List.of())), PRICES_DO_NOT_ADD_UP);
        refused(() -> Terms.checkWhole(saying(List.of(), 2_000_000, List.of())), STATIONS_MISSING);
        Terms.checkWhole(saying(List.of(STATION), 2_000_000, List.of()));
    }

    @Test
    void targets_are_promised_for_stations_of_the_contract() {
        var elsewhere = new Commitment(new UUID(0, 9), "HOME_VISIT", 480);

        refused(() -> Terms.check(saying(List.of(STATION), 2_000_000, List.of(elsewhere))), COMMITMENT_OUTSIDE);
    }

    private static Contract draft() {
        return Contract.draft(new UUID(0, 7), saying(START, END, 3), OFFICER, MORNING);
    }

    private static Contract signed() {
        var contract = draft();
        contract.take(Step.SIGN, Particulars.on(SIGNED), LEADER, SIGNED);
        return contract;
    }

    private static Contract effective() {
        var contract = signed();
        contract.take(Step.TAKE_EFFECT, new Particulars(SIGNED, SIGNED, null, ""), OFFICER, SIGNED);
        return contract;
    }

    private static ContractDraft saying(LocalDate from, LocalDate to, int years) {
        return saying(from, to, years, List.of(STATION), 2_000_000, List.of());
    }

    private static ContractDraft saying(List<UUID> stations, long total, List<Commitment> promised) {
        return saying(START, END, 3, stations, total, promised);
    }

    private static ContractDraft saying(
            LocalDate from, LocalDate to, int years, List<UUID> stations, long total, List<Commitment> promised) {
        return new ContractDraft(
                "TX-2025-01",
                null,
                new UUID(0, 5),
                new UUID(0, 6),
                ProcurementMethod.OPEN_TENDER,
                total,
                from,
                to,
                years,
                2,
                new UUID(0, 8),
                stations,
                List.of(new Price("workers", "year", 2, 1_000_000, 1)),
                promised);
    }

    private static void refused(Executable request, Reason reason) {
        var refusal = catchThrowableOfType(Refusal.class, request::execute);
        assertThat(refusal.reason()).isEqualTo(reason);
    }
}

package org.hezhan.casework;

import static org.hezhan.casework.CaseworkReason.GOES_WITH_ITS_DAY;
import static org.hezhan.casework.CaseworkReason.NOT_WITH_WORKER;
import static org.hezhan.casework.CaseworkReason.OWN_CORRECTION;
import static org.hezhan.casework.CaseworkReason.OWN_RECORD;
import static org.hezhan.casework.CaseworkReason.REASON_MISSING;
import static org.hezhan.shared.SharedReason.TEXT_TOO_LONG;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.indicator.Catalogue;
import org.hezhan.indicator.Delivery;
import org.hezhan.indicator.Facts;
import org.hezhan.indicator.ParticipantMode;
import org.hezhan.indicator.Shortfall;
import org.hezhan.indicator.WorkTime;
import org.hezhan.roster.Turn;
import org.hezhan.shared.Personal;
import org.hezhan.shared.Salted;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One delivery of service (服务记录, domain reference 4.3 R1): told once by who did it, and a fact when approved. */
@Entity
@DynamicUpdate
@Table(name = "service_record")
public class ServiceRecord extends Salted {

    private static final int REASON_LENGTH = 200;

    @Id
    private UUID id;

    @Column(name = "log_id")
    private UUID logId;

    @Column(name = "station_id")
    private UUID stationId;

    @Column(name = "account_id")
    private UUID worker;

    private String indicator;

    @Column(name = "service_date")
    private LocalDate day;

    @Column(name = "starts_min")
    private short startsMin;

    @Column(name = "ends_min")
    private short endsMin;

    @Enumerated(EnumType.STRING)
    @Column(name = "participant_mode")
    private ParticipantMode mode;

    @Personal
    @Column(columnDefinition = "text[]")
    private String[] people;

    private int headcount;

    @Nullable
    @Personal
    private String household;

    @Nullable
    @Personal
    private String subject;

    private long quantity;

    @Convert(converter = FactsColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    private Facts facts;

    @Personal
    private String place;

    @Personal
    private String note;

    @Enumerated(EnumType.STRING)
    private RecordState state = RecordState.DRAFT;

    @Nullable
    private String shortfall;

    @Nullable
    private UUID corrects;

    @Column(name = "written_by")
    @Nullable
    private UUID writtenBy;

    @Column(name = "approved_by")
    @Nullable
    private UUID approvedBy;

    @Column(name = "approved_at")
    @Nullable
    private Instant approvedAt;

    @Column(name = "voided_by")
    @Nullable
    private UUID voidedBy;

    @Column(name = "voided_at")
    @Nullable
    private Instant voidedAt;

    @Column(name = "void_reason")
    @Nullable
    @Personal
    private String voidReason;

    protected ServiceRecord() {}

    static ServiceRecord draft(UUID logId, UUID stationId, UUID worker, LocalDate day, UUID id) {
        var record = new ServiceRecord();
        record.id = id;
        record.logId = logId;
        record.stationId = stationId;
        record.worker = worker;
        record.day = day;
        return record;
    }

    /** Replaces what was written, while the record is with its worker. */
    void write(RecordDraft draft, Catalogue catalogue) {
        mustBeWithWorker();
        tell(draft, draft.checked(day, catalogue));
        judge(catalogue);
    }

    void submit() {
        state = state.after(RecordState.Step.SUBMIT);
    }

    void sendBack() {
        state = state.after(RecordState.Step.RETURN);
    }

    /** Nobody approves what they did or wrote themselves (SoD-1). From now on the record is a fact, judged by the rules of now. */
    ServiceFact approve(Catalogue catalogue, UUID by, Instant at) {
        notByWorker(by);
        if (by.equals(writtenBy)) {
            throw OWN_CORRECTION.refusal();
        }
        state = state.after(RecordState.Step.APPROVE);
        approvedBy = by;
        approvedAt = at;
        judge(catalogue);
        return fact();
    }

    /** The record stays, with who voided it and why; what it counted is taken back. */
    ServiceFact voidFor(String reason, UUID by, Instant at) {
        notByWorker(by);
        if (reason.isBlank()) {
            throw REASON_MISSING.refusal();
        }
        if (reason.length() > REASON_LENGTH) {
            throw TEXT_TOO_LONG.refusal(REASON_LENGTH);
        }
        state = state.after(RecordState.Step.VOID);
        voidedBy = by;
        voidedAt = at;
        voidReason = reason.strip();
        return fact();
    }

    /**
     * The record that is to stand in place of this one, of the same worker and day; another person approves it. Who writes it is not
     * shown a case narrative: it goes along where nothing else is told.
     */
    ServiceRecord correction(RecordDraft draft, Catalogue catalogue, UUID by) {
        var correction = draft(logId, stationId, worker, day, draft.id());
        correction.corrects = id;
        correction.writtenBy = by;
        correction.write(draft, catalogue);
        if (draft.note().isEmpty() && isSensitive(catalogue) && correction.isSensitive(catalogue)) {
            correction.note = note;
        }
        correction.submit();
        return correction;
    }

    /** Whether its note is a case narrative (个案叙述), which is withheld from all but its worker. */
    private boolean isSensitive(Catalogue catalogue) {
        return catalogue.of(indicator).sensitive();
    }

    /** The records of a day are approved with it; only a correction goes alone. */
    void mustBeCorrection() {
        if (corrects == null) {
            throw GOES_WITH_ITS_DAY.refusal();
        }
    }

    void mustBeWithWorker() {
        if (!state.isWithWorker()) {
            throw NOT_WITH_WORKER.refusal(time());
        }
    }

    private void notByWorker(UUID by) {
        if (worker.equals(by)) {
            throw OWN_RECORD.refusal();
        }
    }

    private void tell(RecordDraft draft, Delivery delivery) {
        indicator = draft.indicator();
        startsMin = (short) draft.time().start();
        endsMin = (short) draft.time().end();
        mode = delivery.mode();
        people = delivery.people().toArray(String[]::new);
        headcount = delivery.headcount();
        household = delivery.household();
        subject = delivery.subject();
        quantity = delivery.quantity();
        facts = delivery.facts();
        place = draft.place();
        note = draft.note();
    }

    private void judge(Catalogue catalogue) {
        shortfall = catalogue
                .of(indicator)
                .shortfall(delivery())
                .map(Shortfall::toString)
                .orElse(null);
    }

    private Delivery delivery() {
        return new Delivery(day, time(), mode, List.of(people), headcount, household, subject, quantity, facts);
    }

    ServiceFact fact() {
        return new ServiceFact(
                id,
                logId,
                stationId,
                worker,
                indicator,
                delivery(),
                shortfall == null ? null : Shortfall.parse(shortfall));
    }

    public UUID id() {
        return id;
    }

    boolean isOf(UUID log) {
        return logId.equals(log);
    }

    UUID worker() {
        return worker;
    }

    UUID stationId() {
        return stationId;
    }

    String note() {
        return note;
    }

    RecordState state() {
        return state;
    }

    WorkTime time() {
        return new WorkTime(startsMin, endsMin);
    }

    /** A day's records became facts; whoever counts takes them up in the same transaction. */
    public record Approved(UUID by, Turn turn, List<ServiceFact> facts) {}

    /** A fact was taken back. */
    public record Voided(UUID by, Turn turn, ServiceFact fact) {}
}

package org.hezhan.pages.casework;

import static java.util.Objects.requireNonNull;
import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hezhan.casework.Casework;
import org.hezhan.casework.Narratives;
import org.hezhan.casework.RecordState;
import org.hezhan.casework.RevealPurpose;
import org.hezhan.casework.ServiceRecordBoard;
import org.hezhan.casework.ServiceRecordRow;
import org.hezhan.identity.Operation;
import org.hezhan.kpi.KpiEntryBoard;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.show.Saying;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One service record with what it fed (服务记录); whoever may, takes it back for a reason. */
@Named
@ViewScoped
public class RecordPage implements Serializable {

    private static final int MOST_ENTRIES = 50;

    @Inject
    ServiceRecordBoard board;

    @Inject
    KpiEntryBoard entryBoard;

    @Inject
    Casework casework;

    @Inject
    Narratives narratives;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    private @Nullable UUID id;
    private int seen;
    private String reason = "";
    private @Nullable RevealPurpose purpose;
    private transient @Nullable ServiceRecordRow row;
    private transient List<KpiEntryBoard.Row> entries = List.of();

    public void load() {
        if (id == null) {
            throw NOT_FOUND.refusal();
        }
        seen = read(id).version();
    }

    private ServiceRecordRow read(UUID known) {
        var found = board.one(known, actor.get());
        row = found;
        entries = actor.get().may(Operation.KPI_READ)
                ? entryBoard.page(new KpiEntryBoard.Filter(null, null, null, known), null, MOST_ENTRIES, actor.get())
                : List.of();
        return found;
    }

    public String takeBack() {
        casework.voidRecord(requireNonNull(id), seen, reason, actor.get());
        Messages.addFlashGlobalInfo(words.with("record.taken-back"));
        return "/record?faces-redirect=true&id=" + id;
    }

    /** The second person's word, with which a correction counts. */
    public String approve() {
        casework.approveCorrection(requireNonNull(id), seen, actor.get());
        Messages.addFlashGlobalInfo(words.with("record.correction-approved"));
        return "/record?faces-redirect=true&id=" + id;
    }

    /** Shows the case narrative in this one answer; the view does not remember it. */
    public void reveal() {
        Faces.setRequestAttribute("narrative", narratives.reveal(requireNonNull(id), seen, purpose, actor.get()));
    }

    public boolean isRevealable() {
        return getRow().isRevealable(actor.get());
    }

    public List<RevealPurpose> getPurposes() {
        return List.of(RevealPurpose.values());
    }

    public boolean isVoidable() {
        return getRow().steps(actor.get()).contains(RecordState.Step.VOID);
    }

    public boolean isCorrectable() {
        return getRow().isCorrectable(actor.get());
    }

    public boolean isApprovable() {
        return getRow().steps(actor.get()).contains(RecordState.Step.APPROVE);
    }

    public ServiceRecordRow getRow() {
        var known = row;
        return known == null ? read(requireNonNull(id)) : known;
    }

    public List<KpiEntryBoard.Row> getEntries() {
        getRow();
        return entries;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable RevealPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable RevealPurpose purpose) {
        this.purpose = purpose;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package org.hezhan.pages.daily;

import static java.util.Objects.requireNonNull;
import static org.hezhan.shared.SharedReason.NOT_FOUND;
import static org.hezhan.shared.SharedReason.VALUE_MISSING;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.util.UUID;
import org.hezhan.casework.Casework;
import org.hezhan.casework.ServiceRecordBoard;
import org.hezhan.casework.ServiceRecordRow;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.show.Saying;
import org.hezhan.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Writes what is to stand in the place of an approved record (更正); another person has to approve it. */
@Named
@ViewScoped
public class CorrectionPage implements Serializable {

    @Inject
    ServiceRecordBoard board;

    @Inject
    Casework casework;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    @Inject
    Clock clock;

    private @Nullable UUID id;
    private @Nullable UUID correction;
    private int seen;
    private @Nullable RecordInput record;
    private @Nullable LocalTime from;
    private @Nullable LocalTime to;
    private String reason = "";
    private transient @Nullable ServiceRecordRow row;

    /** What is there already is filled in: nobody types a fact twice. */
    public void load() {
        if (id == null) {
            throw NOT_FOUND.refusal();
        }
        var found = read(id);
        if (!found.isCorrectable(actor.get())) {
            throw NOT_FOUND.refusal();
        }
        seen = found.version();
        from = LocalTime.MIN.plusMinutes(found.time().start());
        to = LocalTime.MIN.plusMinutes(found.time().end());
        correction = Ids.at(clock.instant());
        record = new RecordInput(correction, found);
    }

    public String correct() {
        var draft = getRecord().draft(needed(from), needed(to));
        casework.correct(requireNonNull(id), seen, draft, reason, actor.get());
        Messages.addFlashGlobalInfo(words.with("record.corrected"));
        return "/record?faces-redirect=true&id=" + correction;
    }

    private ServiceRecordRow read(UUID known) {
        var found = board.one(known, actor.get());
        row = found;
        return found;
    }

    private LocalTime needed(@Nullable LocalTime time) {
        if (time == null) {
            throw VALUE_MISSING.refusal(words.with("correction.time"));
        }
        return time;
    }

    public ServiceRecordRow getRow() {
        var known = row;
        return known == null ? read(requireNonNull(id)) : known;
    }

    public RecordInput getRecord() {
        return requireNonNull(record);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable LocalTime getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalTime from) {
        this.from = from;
    }

    public @Nullable LocalTime getTo() {
        return to;
    }

    public void setTo(@Nullable LocalTime to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

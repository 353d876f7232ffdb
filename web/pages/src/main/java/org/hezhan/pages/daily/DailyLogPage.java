package org.hezhan.pages.daily;

import static java.util.Objects.requireNonNull;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hezhan.casework.ServiceRecordRow;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.show.Saying;
import org.hezhan.reporting.HandlingBoard;
import org.hezhan.reporting.ReturnReason;
import org.hezhan.reporting.ReviewState;
import org.hezhan.reporting.daily.DailyLogBoard;
import org.hezhan.reporting.daily.DailyLogging;
import org.hezhan.reporting.daily.LogEntry;
import org.hezhan.reporting.daily.WholeDayBoard;
import org.hezhan.shared.SharedReason;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** One day, read and reviewed (日志查看与审核). */
@Named
@ViewScoped
public class DailyLogPage implements Serializable {

    @Inject
    DailyLogging logging;

    @Inject
    WholeDayBoard days;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    private @Nullable UUID id;
    private transient DailyLogBoard.@Nullable Detail log;
    private transient List<ServiceRecordRow> records = List.of();
    private transient List<HandlingBoard.Row> trail = List.of();
    private int seen;
    private ReturnReason reason = ReturnReason.INCOMPLETE;
    private String remark = "";

    public void load() {
        if (id == null) {
            throw SharedReason.NOT_FOUND.refusal();
        }
        read(id);
        seen = getLog().row().version();
    }

    private void read(UUID known) {
        var day = days.one(known, actor.get());
        log = day.log();
        records = day.records();
        trail = day.trail();
    }

    public String take(ReviewState.Step step) {
        var known = requireNonNull(id);
        switch (step) {
            case SUBMIT -> logging.submit(known, seen, actor.get());
            case APPROVE -> logging.approve(known, seen, actor.get());
            case RETURN -> logging.sendBack(known, seen, reason, remark, actor.get());
            case COMMENT, ACKNOWLEDGE ->
                throw SharedReason.STEP_NOT_POSSIBLE.refusal(
                        step, getLog().row().state());
        }
        Messages.addFlashGlobalInfo(words.with("review.done", words.of(step)));
        return "/daily-log?faces-redirect=true&id=" + known;
    }

    public DailyLogBoard.Detail getLog() {
        var known = log;
        if (known == null) {
            read(requireNonNull(id));
            known = requireNonNull(log);
        }
        return known;
    }

    public List<ServiceRecordRow> getRecords() {
        getLog();
        return records;
    }

    public @Nullable ServiceRecordRow recordOf(LogEntry entry) {
        return getRecords().stream()
                .filter(record -> record.id().equals(entry.record()))
                .findFirst()
                .orElse(null);
    }

    public List<HandlingBoard.Row> getTrail() {
        getLog();
        return trail;
    }

    public boolean isReviewed() {
        return getLog().row().steps(actor.get()).contains(ReviewState.Step.APPROVE);
    }

    public ReviewState.Step getApprove() {
        return ReviewState.Step.APPROVE;
    }

    public boolean isMine() {
        return getLog().row().account().equals(actor.get().account())
                && getLog().row().state().isWithAuthor();
    }

    public List<ReturnReason> getReasons() {
        return List.of(ReturnReason.values());
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public ReturnReason getReason() {
        return reason;
    }

    public void setReason(ReturnReason reason) {
        this.reason = reason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}

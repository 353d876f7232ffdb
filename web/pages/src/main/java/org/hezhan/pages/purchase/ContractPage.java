package org.hezhan.pages.purchase;

import static java.util.Objects.requireNonNull;
import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Operation;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.show.Saying;
import org.hezhan.purchase.Contract.Particulars;
import org.hezhan.purchase.ContractDetailBoard;
import org.hezhan.purchase.ContractState;
import org.hezhan.purchase.ContractState.Step;
import org.hezhan.purchase.Contracting;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** One contract with all that it says (合同一页) and the steps that are open to this person. */
@Named
@ViewScoped
public class ContractPage implements Serializable {

    @Inject
    ContractDetailBoard board;

    @Inject
    Contracting contracting;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    private @Nullable UUID id;
    private int seen;
    private @Nullable LocalDate day;
    private @Nullable LocalDate filedOn;
    private String publishedUrl = "";
    private String remark = "";
    private transient ContractDetailBoard.@Nullable Detail detail;

    public void load() {
        seen = read().contract().version();
    }

    private ContractDetailBoard.Detail read() {
        if (id == null) {
            throw NOT_FOUND.refusal();
        }
        var found = board.of(id, actor.get());
        detail = found;
        return found;
    }

    public String take(Step step) {
        var url = publishedUrl.isBlank() ? null : publishedUrl.strip();
        contracting.take(requireNonNull(id), seen, step, new Particulars(day, filedOn, url, remark), actor.get());
        Messages.addFlashGlobalInfo(words.with("review.done", words.of(step)));
        return "/contract?faces-redirect=true&id=" + id;
    }

    /** The steps of the life cycle that this person's roles allow. */
    public List<Step> getSteps() {
        return getDetail().contract().steps().stream()
                .filter(step -> actor.get().may(step.operation()))
                .toList();
    }

    /** Whether it is a draft still, and theirs to write. */
    public boolean isEditable() {
        return getDetail().contract().state() == ContractState.DRAFT
                && actor.get().may(Operation.CONTRACT_DRAFT);
    }

    public boolean isFilingAsked() {
        return getSteps().contains(Step.TAKE_EFFECT);
    }

    public ContractDetailBoard.Detail getDetail() {
        var known = detail;
        return known == null ? read() : known;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalDate getFiledOn() {
        return filedOn;
    }

    public void setFiledOn(@Nullable LocalDate filedOn) {
        this.filedOn = filedOn;
    }

    public String getPublishedUrl() {
        return publishedUrl;
    }

    public void setPublishedUrl(String publishedUrl) {
        this.publishedUrl = publishedUrl;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}

package org.hezhan.pages.roster;

import static java.util.Objects.requireNonNull;
import static org.hezhan.shared.SharedReason.NOT_FOUND;
import static org.hezhan.shared.SharedReason.VALUE_MISSING;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Accounts;
import org.hezhan.identity.IdentityReason;
import org.hezhan.identity.Operation;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.show.Saying;
import org.hezhan.roster.Certificate;
import org.hezhan.roster.PostBoard;
import org.hezhan.roster.PostHolding.Filing;
import org.hezhan.roster.Staffing;
import org.hezhan.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** One post (岗位一页): who held it when; who comes and who leaves is filed here. */
@Named
@ViewScoped
public class PostPage implements Serializable {

    @Inject
    PostBoard board;

    @Inject
    Staffing staffing;

    @Inject
    Accounts accounts;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    @Inject
    Clock clock;

    private @Nullable UUID id;
    private @Nullable UUID filing;
    private @Nullable UUID holding;
    private @Nullable Integer seen;
    private String username = "";
    private @Nullable LocalDate startOn;
    private @Nullable LocalDate endOn;
    private Certificate certLevel = Certificate.NONE;
    private String certNo = "";
    private String employmentContractNo = "";
    private @Nullable LocalDate lastDay;
    private transient PostBoard.@Nullable Row row;
    private transient @Nullable List<PostBoard.Holding> history;

    public void load() {
        var post = read();
        holding = post.holding();
        seen = post.holdingVersion();
        certLevel = post.requiredCert();
        filing = Ids.at(clock.instant());
    }

    private PostBoard.Row read() {
        if (id == null) {
            throw NOT_FOUND.refusal();
        }
        var found = board.one(id, actor.get());
        row = found;
        return found;
    }

    public String file() {
        var account = accounts.named(username.strip()).orElseThrow(IdentityReason.NO_SUCH_ACCOUNT::refusal);
        var told = new Filing(
                requireNonNull(id),
                account.id(),
                needed(startOn, "post.since"),
                endOn,
                certLevel,
                certNo.isBlank() ? null : certNo.strip(),
                employmentContractNo.isBlank() ? null : employmentContractNo.strip());
        staffing.file(requireNonNull(filing), told, actor.get());
        Messages.addFlashGlobalInfo(words.with("post.filed", account.name()));
        return again();
    }

    public String leave() {
        var day = needed(lastDay, "post.last-day");
        staffing.leave(requireNonNull(holding), requireNonNull(seen), day, actor.get());
        Messages.addFlashGlobalInfo(words.with("post.left"));
        return again();
    }

    private String again() {
        return "/post?faces-redirect=true&id=" + id;
    }

    private LocalDate needed(@Nullable LocalDate day, String label) {
        if (day == null) {
            throw VALUE_MISSING.refusal(words.with(label));
        }
        return day;
    }

    public PostBoard.Row getRow() {
        var known = row;
        return known == null ? read() : known;
    }

    public List<PostBoard.Holding> getHistory() {
        var known = history;
        if (known == null) {
            known = board.history(requireNonNull(id), actor.get());
            history = known;
        }
        return known;
    }

    public boolean isFiler() {
        return actor.get().may(Operation.POST_FILE, getRow().station());
    }

    /** Whether somebody holds the post who has not said when they leave. */
    public boolean isHeldOn() {
        return getHistory().stream().anyMatch(held -> held.id().equals(getRow().holding()) && held.endOn() == null);
    }

    public List<Certificate> getCertificates() {
        return List.of(Certificate.values());
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public @Nullable LocalDate getStartOn() {
        return startOn;
    }

    public void setStartOn(@Nullable LocalDate startOn) {
        this.startOn = startOn;
    }

    public @Nullable LocalDate getEndOn() {
        return endOn;
    }

    public void setEndOn(@Nullable LocalDate endOn) {
        this.endOn = endOn;
    }

    public Certificate getCertLevel() {
        return certLevel;
    }

    public void setCertLevel(Certificate certLevel) {
        this.certLevel = certLevel;
    }

    public String getCertNo() {
        return certNo;
    }

    public void setCertNo(String certNo) {
        this.certNo = certNo;
    }

    public String getEmploymentContractNo() {
        return employmentContractNo;
    }

    public void setEmploymentContractNo(String employmentContractNo) {
        this.employmentContractNo = employmentContractNo;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}

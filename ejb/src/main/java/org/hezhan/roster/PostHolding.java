package org.hezhan.roster;

import static org.hezhan.roster.RosterReason.BEFORE_POST_OPENED;
import static org.hezhan.roster.RosterReason.BEFORE_START;
import static org.hezhan.roster.RosterReason.LEFT_ALREADY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.shared.Personal;
import org.hezhan.shared.Salted;
import org.jspecify.annotations.Nullable;

/** That somebody holds a post from one day to another (在岗), filed by the agency that employs them. */
@Entity
@Table(name = "post_holding")
public class PostHolding extends Salted {

    @Id
    private UUID id;

    @Column(name = "post_id")
    private UUID postId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "end_on")
    private @Nullable LocalDate endOn;

    @Column(name = "cert_level")
    @Enumerated(EnumType.STRING)
    private Certificate certLevel;

    @Personal
    @Column(name = "cert_no")
    private @Nullable String certNo;

    @Personal
    @Column(name = "employment_contract_no")
    private @Nullable String employmentContractNo;

    protected PostHolding() {}

    /** What an agency files when somebody starts on a post (人员报备). */
    public record Filing(
            UUID post,
            UUID account,
            LocalDate startOn,
            @Nullable LocalDate endOn,
            Certificate certLevel,
            @Nullable String certNo,
            @Nullable String employmentContractNo) {}

    static PostHolding file(UUID id, Filing filing, Post post) {
        if (filing.startOn().isBefore(post.openedOn())) {
            throw BEFORE_POST_OPENED.refusal(filing.startOn(), post.openedOn());
        }
        var holding = new PostHolding();
        holding.id = id;
        holding.postId = filing.post();
        holding.accountId = filing.account();
        holding.startOn = filing.startOn();
        holding.describe(filing);
        return holding;
    }

    final void describe(Filing filing) {
        if (filing.endOn() != null && filing.endOn().isBefore(startOn)) {
            throw BEFORE_START.refusal(filing.endOn(), startOn);
        }
        endOn = filing.endOn();
        certLevel = filing.certLevel();
        certNo = filing.certNo();
        employmentContractNo = filing.employmentContractNo();
    }

    /** @param lastDay the last day on the post */
    void leave(LocalDate lastDay) {
        if (endOn != null) {
            throw LEFT_ALREADY.refusal(endOn);
        }
        if (lastDay.isBefore(startOn)) {
            throw BEFORE_START.refusal(lastDay, startOn);
        }
        endOn = lastDay;
    }

    UUID id() {
        return id;
    }

    UUID postId() {
        return postId;
    }
}

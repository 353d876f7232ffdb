package org.hezhan.pages.people;

import static java.util.Objects.requireNonNull;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.identity.MembershipBoard;
import org.hezhan.identity.Memberships;
import org.hezhan.identity.Operation;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Links;
import org.hezhan.pages.lists.Paged;
import org.hezhan.pages.show.Saying;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The members of the district and their grants (成员一览); the administrator takes a grant back here, never their own. */
@Named
@ViewScoped
public class MembersPage implements Serializable {

    @Inject
    MembershipBoard board;

    @Inject
    Memberships memberships;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    @Inject
    Clock clock;

    private @Nullable UUID after;
    private @Nullable UUID chosen;
    private int seen;
    private String chosenName = "";
    private transient @Nullable Paged<MembershipBoard.Row> page;

    public void load() {
        page = read();
    }

    private Paged<MembershipBoard.Row> read() {
        return Paged.of(board.page(actor.get(), after, Paged.ASKED), MembershipBoard.Row::id);
    }

    public Paged<MembershipBoard.Row> getPage() {
        var known = page;
        return known == null ? read() : known;
    }

    public boolean isValid(MembershipBoard.Row row) {
        return row.isValidOn(LocalDate.now(clock));
    }

    /** The label that says how a grant stands. */
    public String standing(MembershipBoard.Row row) {
        if (row.revokedAt() != null) {
            return "member.is-revoked";
        }
        return isValid(row) ? "member.valid" : "member.not-now";
    }

    /** Whether the page offers to take it back; the rules ask again. */
    public boolean isRevocable(MembershipBoard.Row row) {
        return row.revokedAt() == null
                && !row.account().equals(actor.get().account())
                && actor.get().may(Operation.MEMBERSHIP_GRANT);
    }

    public void choose(MembershipBoard.Row row) {
        chosen = row.id();
        seen = row.version();
        chosenName = row.name() + " · " + words.of(row.role());
    }

    public String revoke() {
        memberships.revoke(requireNonNull(chosen), seen, actor.get());
        Messages.addFlashGlobalInfo(words.with("member.revoked", chosenName));
        return "/members?faces-redirect=true";
    }

    public boolean isChosen() {
        return chosen != null;
    }

    public String getChosenName() {
        return chosenName;
    }

    public String getFirst() {
        return after == null ? "" : Links.to("members");
    }

    public String getNext() {
        return getPage().after() == null
                ? ""
                : Links.to("members", "after", getPage().after());
    }

    public @Nullable UUID getAfter() {
        return after;
    }

    public void setAfter(@Nullable UUID after) {
        this.after = after;
    }
}

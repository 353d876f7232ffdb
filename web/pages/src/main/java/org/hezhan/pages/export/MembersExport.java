package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hezhan.identity.MembershipBoard;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.show.Saying;

/** The members and their grants as a workbook (成员导出). */
@RequestScoped
public class MembersExport implements Export {

    private static final List<String> HEADINGS = List.of(
            "member.account",
            "list.person",
            "member.role",
            "member.scope",
            "member.codes",
            "member.from",
            "member.until",
            "member.revoked-at");

    @Inject
    MembershipBoard board;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    @Override
    public String name() {
        return "members";
    }

    @Override
    public String title(Asked asked) {
        return words.with("place.MEMBERS");
    }

    @Override
    public List<String> headings() {
        return HEADINGS;
    }

    @Override
    public void write(Asked asked, Book book) {
        book.rows(
                (after, limit) -> board.page(actor.get(), after, limit),
                MembershipBoard.Row::id,
                row -> book.row(
                        row.username(),
                        row.name(),
                        words.of(row.role()),
                        words.of(row.scope()),
                        String.join(" ", row.codes()),
                        row.validFrom(),
                        row.validTo(),
                        row.revokedAt()));
    }
}

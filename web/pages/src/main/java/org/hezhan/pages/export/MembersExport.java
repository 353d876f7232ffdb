package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.hezhan.identity.MembershipBoard;

/** The members and their grants as a workbook (成员导出). */
@RequestScoped
public class MembersExport extends ListExport {

    @Inject
    MembershipBoard board;

    MembersExport() {
        super(
                "members",
                "member.account",
                "list.person",
                "member.role",
                "member.scope",
                "member.codes",
                "member.from",
                "member.until",
                "member.revoked-at");
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

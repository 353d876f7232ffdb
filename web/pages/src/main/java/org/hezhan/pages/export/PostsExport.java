package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.hezhan.roster.PostBoard;

/** The posts and who holds them as a workbook (岗位导出). */
@RequestScoped
public class PostsExport extends ListExport {

    @Inject
    PostBoard board;

    PostsExport() {
        super(
                "posts",
                "list.station",
                "post.no",
                "post.kind",
                "post.holder",
                "post.since",
                "post.required",
                "post.certificate",
                "post.vacant-days");
    }

    @Override
    public void write(Asked asked, Book book) {
        book.rows(
                (after, limit) -> board.page(actor.get(), after, limit),
                PostBoard.Row::key,
                post -> book.row(
                        post.stationName(),
                        post.postNo(),
                        words.of(post.kind()),
                        post.holder(),
                        post.heldSince(),
                        words.of(post.requiredCert()),
                        words.of(post.certLevel()),
                        post.vacantDays()));
    }
}

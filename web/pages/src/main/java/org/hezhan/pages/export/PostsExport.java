package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.show.Saying;
import org.hezhan.roster.PostBoard;

/** The posts and who holds them as a workbook (岗位导出). */
@RequestScoped
public class PostsExport implements Export {

    private static final List<String> HEADINGS = List.of(
            "list.station",
            "post.no",
            "post.kind",
            "post.holder",
            "post.since",
            "post.required",
            "post.certificate",
            "post.vacant-days");

    @Inject
    PostBoard board;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    @Override
    public String name() {
        return "posts";
    }

    @Override
    public String title(Asked asked) {
        return words.with("place.POSTS");
    }

    @Override
    public List<String> headings() {
        return HEADINGS;
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

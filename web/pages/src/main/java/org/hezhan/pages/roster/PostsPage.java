package org.hezhan.pages.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Links;
import org.hezhan.pages.lists.Paged;
import org.hezhan.roster.PostBoard;
import org.jspecify.annotations.Nullable;

/** The posts, who holds them, and which stand empty (岗位与人员). */
@Named
@RequestScoped
public class PostsPage {

    @Inject
    PostBoard board;

    @Inject
    CurrentActor actor;

    private @Nullable String after;
    private Paged<PostBoard.Row> page = Paged.none();

    public void load() {
        page = Paged.of(board.page(actor.get(), after, Paged.ASKED), PostBoard.Row::key);
    }

    public Paged<PostBoard.Row> getPage() {
        return page;
    }

    public long getVacant() {
        return page.rows().stream().filter(PostBoard.Row::isVacant).count();
    }

    public String getFirst() {
        return after == null ? "" : Links.to("posts");
    }

    public String getNext() {
        return page.after() == null ? "" : Links.to("posts", "after", page.after());
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after == null || after.isEmpty() ? null : after;
    }
}

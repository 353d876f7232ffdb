package org.hezhan.pages.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Links;
import org.hezhan.pages.lists.Paged;
import org.hezhan.roster.AgencyBoard;
import org.jspecify.annotations.Nullable;

/** The organisations that run stations, or serve them otherwise (机构一览). */
@Named
@RequestScoped
public class AgenciesPage {

    @Inject
    AgencyBoard board;

    @Inject
    CurrentActor actor;

    private @Nullable String after;
    private Paged<AgencyBoard.Row> page = Paged.none();

    public void load() {
        page = Paged.of(board.page(actor.get(), after, Paged.ASKED), AgencyBoard.Row::uscc);
    }

    public Paged<AgencyBoard.Row> getPage() {
        return page;
    }

    public String getFirst() {
        return after == null ? "" : Links.to("agencies");
    }

    public String getNext() {
        return page.after() == null ? "" : Links.to("agencies", "after", page.after());
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after == null || after.isEmpty() ? null : after;
    }
}

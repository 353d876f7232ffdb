package org.hezhan.pages.daily;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.casework.ServiceRecordBoard;
import org.hezhan.identity.Operation;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.show.Figures;
import org.hezhan.pages.show.Saying;
import org.hezhan.reporting.ReviewState;
import org.hezhan.reporting.daily.DailyLogBoard;
import org.hezhan.reporting.daily.DailyLogging;
import org.hezhan.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Writing the day (写日志): kept while it is typed, handed in when it is done. */
@Named
@ViewScoped
public class DailyPage implements Serializable {

    @Inject
    DailyLogging logging;

    @Inject
    DailyLogBoard board;

    @Inject
    ServiceRecordBoard records;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    @Inject
    Figures show;

    @Inject
    Clock clock;

    private @Nullable LocalDate day;
    private @Nullable UUID station;
    private List<DailyLogBoard.Post> posts = List.of();
    private DayInput input = new DayInput();
    private @Nullable UUID id;
    private @Nullable Integer seen;
    private ReviewState state = ReviewState.DRAFT;
    private @Nullable Instant savedAt;

    public void load() {
        var me = actor.get();
        me.must(Operation.DAILY_WRITE);
        posts = board.postsOf(me.account(), today());
        station = posts.stream()
                .map(DailyLogBoard.Post::stationId)
                .filter(post -> post.equals(station))
                .findFirst()
                .orElse(posts.isEmpty() ? null : posts.getFirst().stationId());
        board.of(me.account(), today()).ifPresentOrElse(this::open, () -> {
            id = newId();
            input.add(newId());
        });
    }

    private void open(UUID known) {
        var log = board.one(known, actor.get());
        id = known;
        seen = log.row().version();
        state = log.row().state();
        station = log.row().stationId();
        input = DayInput.of(log, records.ofLog(known, actor.get()), this::newId);
        if (input.getEntries().isEmpty()) {
            input.add(newId());
        }
    }

    public void save() {
        if (id != null && station != null) {
            seen = logging.write(id, input.draft(station, today()), seen, actor.get());
            savedAt = clock.instant();
        }
    }

    public @Nullable String submit() {
        save();
        if (id == null || seen == null) {
            return null;
        }
        seen = logging.submit(id, seen, actor.get());
        Messages.addFlashGlobalInfo(words.with("daily.submitted"));
        return "/daily-log?faces-redirect=true&id=" + id;
    }

    public void add() {
        input.add(newId());
    }

    public void remove(EntryInput entry) {
        input.getEntries().remove(entry);
    }

    private UUID newId() {
        return Ids.at(clock.instant());
    }

    private LocalDate today() {
        return day == null ? LocalDate.now(clock) : day;
    }

    /** Whether there is a post to write for, and the day is still with its author. */
    public boolean isOpen() {
        return station != null && state.isWithAuthor();
    }

    public @Nullable LocalDate getDay() {
        return today();
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable UUID getStation() {
        return station;
    }

    public void setStation(@Nullable UUID station) {
        this.station = station;
    }

    public List<DailyLogBoard.Post> getPosts() {
        return posts;
    }

    public DayInput getInput() {
        return input;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public ReviewState getState() {
        return state;
    }

    /** What is told about saving. */
    public String getSaved() {
        if (savedAt != null) {
            return words.with("daily.saved", show.shortTime(savedAt));
        }
        return words.with(seen == null ? "daily.not-yet" : "daily.kept");
    }
}

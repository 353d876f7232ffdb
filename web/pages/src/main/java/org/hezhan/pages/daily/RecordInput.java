package org.hezhan.pages.daily;

import static java.util.Objects.requireNonNullElse;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hezhan.casework.RecordDraft;
import org.hezhan.casework.ServiceRecordRow;
import org.hezhan.indicator.EntryForm;
import org.hezhan.indicator.Fact;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.Indicators;
import org.hezhan.indicator.Limit;
import org.hezhan.indicator.ParticipantMode;
import org.hezhan.indicator.WorkTime;
import org.jspecify.annotations.Nullable;

/** One service record as it is being typed (服务记录填写): only the fields that its indicator asks for are shown and kept. */
public class RecordInput implements Serializable {

    private final UUID id;
    private String indicator = "";
    private String people = "";
    private int headcount;
    private boolean estimated;
    private String household = "";
    private String subject = "";
    private @Nullable BigDecimal yuan;
    private final Map<String, String> facts = new HashMap<>();
    private String place = "";
    private String note = "";

    RecordInput(UUID id) {
        this.id = id;
    }

    RecordInput(ServiceRecordRow draft) {
        this(draft.id(), draft);
    }

    /** What one record says, to be said otherwise by another. */
    RecordInput(UUID id, ServiceRecordRow draft) {
        this.id = id;
        indicator = draft.indicator();
        people = String.join(" ", draft.people());
        headcount = draft.headcount();
        estimated = draft.mode() == ParticipantMode.ESTIMATE;
        household = requireNonNullElse(draft.household(), "");
        subject = requireNonNullElse(draft.subject(), "");
        yuan = draft.quantity() == 0 ? null : BigDecimal.valueOf(draft.quantity(), 2);
        facts.putAll(draft.facts());
        place = draft.place();
        note = draft.note();
    }

    RecordDraft draft(LocalTime from, LocalTime to) {
        var names = Arrays.stream(people.split("[\\s,\\uFF0C\\u3001;\\uFF1B]+"))
                .filter(name -> !name.isBlank())
                .toList();
        return new RecordDraft(
                id,
                indicator,
                WorkTime.between(from, to),
                mode(names),
                isPeopleAsked() ? names : List.of(),
                headcount,
                form().needsHousehold() ? household : null,
                form().needsSubject() ? subject : null,
                form().needsAmount() && yuan != null ? yuan.movePointRight(2).longValue() : 0,
                toldFacts(),
                place,
                note);
    }

    private ParticipantMode mode(List<String> names) {
        if (form().needsPeople() || isPeopleAsked() && !names.isEmpty()) {
            return ParticipantMode.ROSTER;
        }
        return estimated && isEstimateAsked() ? ParticipantMode.ESTIMATE : ParticipantMode.COUNT;
    }

    private Map<String, String> toldFacts() {
        return getFactsAsked().stream()
                .map(Fact::code)
                .filter(code -> !told(code).isBlank())
                .collect(Collectors.toMap(code -> code, this::told));
    }

    private String told(String code) {
        return requireNonNullElse(facts.get(code), "");
    }

    UUID id() {
        return id;
    }

    public boolean isTold() {
        return !indicator.isEmpty();
    }

    public Indicator indicator() {
        return Indicators.of(indicator);
    }

    public EntryForm form() {
        return new EntryForm(indicator());
    }

    public boolean isPeopleAsked() {
        return !indicator().peoplePrefix().isEmpty();
    }

    public boolean isEstimateAsked() {
        return indicator().limit(Limit.MIN_HEADCOUNT) > 0;
    }

    public List<Fact> getFactsAsked() {
        return List.copyOf(indicator().facts().keySet());
    }

    public boolean isNeeded(Fact fact) {
        return indicator().facts().getOrDefault(fact, false);
    }

    public Map<String, String> getFacts() {
        return facts;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(@Nullable String indicator) {
        this.indicator = requireNonNullElse(indicator, "");
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public int getHeadcount() {
        return headcount;
    }

    public void setHeadcount(int headcount) {
        this.headcount = headcount;
    }

    public boolean isEstimated() {
        return estimated;
    }

    public void setEstimated(boolean estimated) {
        this.estimated = estimated;
    }

    public String getHousehold() {
        return household;
    }

    public void setHousehold(String household) {
        this.household = household;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public @Nullable BigDecimal getYuan() {
        return yuan;
    }

    public void setYuan(@Nullable BigDecimal yuan) {
        this.yuan = yuan;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

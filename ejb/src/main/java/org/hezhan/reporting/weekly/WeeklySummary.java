package org.hezhan.reporting.weekly;

import static org.hezhan.reporting.ReviewState.Step.COMMENT;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.reporting.ComposedReport;

/** One station's week (逐周总结), closed by the supervisor's comment. */
@Entity
@Table(name = "weekly_summary")
public class WeeklySummary extends ComposedReport {

    protected WeeklySummary() {}

    WeeklySummary(UUID id, UUID station, LocalDate monday) {
        super(id, station, monday);
    }

    @Override
    protected void comment(String words, Actor by, Instant at) {
        super.comment(words, by, at);
        take(COMMENT);
    }
}

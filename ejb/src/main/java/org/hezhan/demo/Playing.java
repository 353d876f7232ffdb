package org.hezhan.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hezhan.casework.Casework;
import org.hezhan.demo.story.Deed;
import org.hezhan.identity.Actor;
import org.hezhan.reporting.Obligations;
import org.hezhan.reporting.ReportKind;

/**
 * Does what the story says, through the product's own use cases (演示办理). What somebody does in one sitting is one
 * transaction, and with it the story's place moves on: nothing is done twice, nothing is left out.
 */
@Stateless
public class Playing {

    @Inject
    Steps steps;

    @Inject
    Casework casework;

    @Inject
    Obligations obligations;

    @Inject
    DeedBoard board;

    @Inject
    DemoLedger ledger;

    /**
     * What one person does at one moment.
     *
     * @param before the day before, up to which everything is done
     */
    record Sitting(UUID station, Actor by, List<Deed> deeds, LocalDate before) {}

    /** @param versions in which the reports were last seen; it is kept up to date */
    public void play(Sitting sitting, Map<UUID, Integer> versions) {
        for (var deed : sitting.deeds()) {
            play(deed, sitting, versions);
        }
        ledger.advance(sitting.station(), sitting.deeds().size(), 0, sitting.before());
    }

    private void play(Deed deed, Sitting sitting, Map<UUID, Integer> versions) {
        var by = sitting.by();
        switch (deed) {
            case Deed.WriteLog write ->
                versions.put(write.log(), steps.daily.write(write.log(), write.draft(), versions.get(write.log()), by));
            case Deed.WriteReport write -> versions.put(write.report(), write(write, sitting, versions));
            case Deed.Submit submit ->
                versions.put(
                        submit.report(),
                        steps.submit(
                                submit.kind(), submit.report(), seen(submit.kind(), submit.report(), versions), by));
            case Deed.SendBack back ->
                versions.put(
                        back.report(),
                        steps.sendBack(
                                back.kind(),
                                back.report(),
                                seen(back.kind(), back.report(), versions),
                                back.reason(),
                                back.remark(),
                                by));
            case Deed.Approve approve ->
                versions.put(
                        approve.report(),
                        steps.approve(
                                approve.kind(),
                                approve.report(),
                                seen(approve.kind(), approve.report(), versions),
                                by));
            case Deed.Comment comment -> versions.put(comment.report(), comment(comment, by, versions));
            case Deed.Acknowledge acknowledge ->
                steps.monthly.acknowledge(
                        acknowledge.report(), seen(ReportKind.MONTHLY, acknowledge.report(), versions), by);
            case Deed.Waive waive -> {
                var owed = board.owed(sitting.station(), waive.account(), waive.day());
                obligations.waive(owed.id(), owed.version(), waive.reason(), by);
            }
            case Deed.VoidRecord done ->
                casework.voidRecord(done.record(), board.versionOfRecord(done.record()), done.reason(), by);
            case Deed.ApproveCorrection done ->
                casework.approveCorrection(done.record(), board.versionOfRecord(done.record()), by);
            case Deed.CorrectRecord done ->
                casework.correct(done.record(), board.versionOfRecord(done.record()), done.draft(), done.reason(), by);
        }
    }

    private int write(Deed.WriteReport write, Sitting sitting, Map<UUID, Integer> versions) {
        var seen = versions.get(write.report());
        return switch (write.kind()) {
            case WEEKLY ->
                steps.weekly.write(
                        write.report(), sitting.station(), write.period(), write.difference(), seen, sitting.by());
            case MONTHLY ->
                steps.monthly.write(
                        write.report(), sitting.station(), write.period(), write.difference(), seen, sitting.by());
            case DAILY -> throw new IllegalArgumentException("A daily log is not composed: " + write.report());
        };
    }

    private int comment(Deed.Comment comment, Actor by, Map<UUID, Integer> versions) {
        var seen = seen(comment.kind(), comment.report(), versions);
        return switch (comment.kind()) {
            case WEEKLY -> steps.weekly.comment(comment.report(), seen, comment.words(), by);
            case MONTHLY -> steps.monthly.comment(comment.report(), seen, comment.words(), by);
            case DAILY -> throw new IllegalArgumentException("A daily log is not commented: " + comment.report());
        };
    }

    /** After a break the versions are read anew, as a page would show them. */
    private int seen(ReportKind kind, UUID report, Map<UUID, Integer> versions) {
        var seen = versions.get(report);
        return seen == null ? board.version(kind, report) : seen;
    }
}

package org.hezhan.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hezhan.casework.ServiceFact;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.Indicators;
import org.hezhan.indicator.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each of the 36 indicators, what counts and what does not, by the words of its counting rule. */
class EveryIndicatorTest {

    /** Indicator | records, separated by a semicolon | what they count, in base units. */
    private static final String TABLE = """
            CASE_CLOSED   | subject=K-1 people=C-1 stage=CLOSURE sessions=6 faceSessions=3 outcome=GOAL_MET supervised=true | 1
            CASE_CLOSED   | subject=K-1 people=C-1 stage=CLOSURE sessions=5 faceSessions=3 outcome=GOAL_MET supervised=true | 0
            CASE_CLOSED   | subject=K-1 people=C-1 stage=CLOSURE sessions=6 faceSessions=2 outcome=GOAL_MET supervised=true | 0
            CASE_CLOSED   | subject=K-1 people=C-1 stage=CLOSURE sessions=9 faceSessions=3 outcome=LOST supervised=true | 0
            CASE_CLOSED   | subject=K-1 people=C-1 stage=CLOSURE sessions=6 faceSessions=3 outcome=GOAL_MET supervised=false | 0
            CASE_CLOSED   | subject=K-1 people=C-1 stage=SESSION | 0
            CASE_CLOSED   | subject=K-1 stage=CLOSURE sessions=6 faceSessions=3 outcome=GOAL_MET supervised=true ; day=05-06 subject=K-1 stage=CLOSURE sessions=6 faceSessions=3 outcome=REFERRED supervised=true | 1
            CASE_MANAGED  | people=C-1 colour=RED managed=true reviewUntil=2026-12-31 ; day=02-02 people=C-1 colour=RED managed=true reviewUntil=2027-12-31 | 1
            CASE_MANAGED  | people=C-1 colour=RED managed=false reviewUntil=2026-12-31 | 0
            CASE_MANAGED  | people=C-1 colour=RED managed=true reviewUntil=2026-01-04 | 0
            CASE_SHORT    | people=C-1,C-2 sessionNo=5 caseOpened=false | 2
            CASE_SHORT    | people=C-1 sessionNo=1 caseOpened=false ; people=C-1 sessionNo=2 caseOpened=false | 1
            CASE_SHORT    | people=C-1 sessionNo=6 caseOpened=false | 0
            CASE_SHORT    | people=C-1 sessionNo=1 caseOpened=true | 0
            CRISIS        | subject=E-1 responseHours=24 reported=true | 1
            CRISIS        | subject=E-1 responseHours=25 reported=true | 0
            CRISIS        | subject=E-1 responseHours=2 reported=false | 0
            GROUP_DONE    | subject=G-1 head=6 sessions=6 sessionMinutes=45 attendance=70 supervised=true | 1
            GROUP_DONE    | subject=G-1 head=6 sessions=5 sessionMinutes=45 attendance=70 supervised=true | 0
            GROUP_DONE    | subject=G-1 head=5 sessions=6 sessionMinutes=45 attendance=70 supervised=true | 0
            GROUP_DONE    | subject=G-1 head=6 sessions=6 sessionMinutes=40 attendance=70 supervised=true | 0
            GROUP_DONE    | subject=G-1 head=6 sessions=6 sessionMinutes=45 attendance=69 supervised=true | 0
            GROUP_SESSION | subject=G-1 head=8 ; day=01-12 subject=G-1 head=8 | 2
            GROUP_SESSION | subject=G-1 head=8 ; time=14:00-15:00 subject=G-1 head=8 | 1
            ACT_LARGE     | subject=A-1 head=50 | 1
            ACT_LARGE     | subject=A-1 head=49 | 0
            ACT_LARGE     | subject=A-1 head=500 by=ESTIMATE | 0
            ACT_LARGE     | subject=A-1 head=60 ; subject=A-1 head=70 | 1
            ACT_MEDIUM    | subject=A-1 head=25 ; subject=A-2 head=49 | 2
            ACT_MEDIUM    | subject=A-1 head=24 ; subject=A-2 head=50 | 0
            POLICY_TALK   | subject=A-1 head=15 materialsOnly=false | 1
            POLICY_TALK   | subject=A-1 head=14 materialsOnly=false ; subject=A-2 head=90 materialsOnly=true | 0
            HOME_VISIT    | household=H-1 met=true ; household=H-2 met=true ; day=01-06 household=H-1 met=true | 3
            HOME_VISIT    | household=H-1 met=true ; time=14:00-15:00 household=H-1 met=true | 1
            HOME_VISIT    | household=H-1 met=false | 0
            KEY_VISIT     | people=C-1,C-2 met=true onList=true | 2
            KEY_VISIT     | people=C-1 met=true onList=true ; people=C-1 met=true onList=true | 1
            KEY_VISIT     | people=C-1 met=true onList=false ; people=C-2 met=false onList=true | 0
            PHONE_VISIT   | people=C-1 connected=true pointsDone=true | 1
            PHONE_VISIT   | people=C-1 connected=false ; people=C-2 connected=true pointsDone=false | 0
            OUTREACH      | route=R1 | 1
            OUTREACH      | | 0
            CONSULT       | people=C-1 channel=PHONE answered=true | 1
            CONSULT       | people=C-1 channel=VISIT answered=true ; people=C-1 channel=PHONE answered=true | 1
            CONSULT       | people=C-1 channel=PHONE answered=false | 0
            PROFILE       | people=C-1 completeness=90 consent=true ; day=03-09 people=C-1 completeness=95 consent=true | 1
            PROFILE       | people=C-1 completeness=89 consent=true ; people=C-2 completeness=95 consent=false | 0
            DISCOVERY     | household=H-1 topic=gas verified=true ; day=02-05 household=H-1 topic=gas verified=true | 2
            DISCOVERY     | household=H-1 topic=gas verified=true ; day=02-04 household=H-1 topic=gas verified=true | 1
            DISCOVERY     | household=H-1 topic=gas verified=true ; day=01-06 household=H-1 topic=fall verified=true | 2
            DISCOVERY     | household=H-1 topic=gas verified=false | 0
            AID_AGENT     | subject=B-1 receipt=true | 1
            AID_AGENT     | subject=B-1 receipt=false | 0
            REFERRAL      | subject=T-1 receipt=true followUpDays=30 | 1
            REFERRAL      | subject=T-1 receipt=true followUpDays=31 ; subject=T-2 receipt=true ; subject=T-3 followUpDays=1 | 0
            MICRO_WISH    | subject=W-1 wishStep=CONFIRMED confirmedBy=GUARDIAN | 1
            MICRO_WISH    | subject=W-1 wishStep=DELIVERED confirmedBy=SELF ; subject=W-2 wishStep=CONFIRMED | 0
            PAIRED        | household=H-1 paired=true ; day=02-02 household=H-1 paired=true ; day=03-02 household=H-1 paired=true ; day=04-02 household=H-1 paired=true | 1
            PAIRED        | household=H-1 paired=true ; day=02-02 household=H-1 paired=true ; day=03-02 household=H-1 paired=true | 0
            PAIRED        | household=H-1 paired=true ; day=02-02 household=H-1 paired=true ; day=03-02 household=H-1 paired=true ; day=04-02 household=H-1 paired=false | 0
            VOL_NEW       | people=V-1 registered=true services=1 ; day=03-02 people=V-1 registered=true services=5 | 1
            VOL_NEW       | people=V-1 registered=true services=0 ; people=V-2 registered=false services=3 | 0
            VOL_HOURS     | time=09:00-11:30 people=V-1,V-2 | 300
            VOL_HOURS     | time=08:00-18:00 people=V-1 ; time=18:00-20:00 people=V-1 | 480
            VOL_TRAIN     | subject=A-1 head=10 time=09:00-10:00 | 1
            VOL_TRAIN     | subject=A-1 head=9 time=09:00-10:00 ; subject=A-2 head=10 time=09:00-09:59 | 0
            RES_VALUE     | amount=123456 received=true publicFunds=false valuation=INVOICE | 123456
            RES_VALUE     | amount=123456 received=false publicFunds=false valuation=CASH ; amount=5 received=true publicFunds=true valuation=CASH | 0
            RES_TIMES     | subject=R-1 effective=true ; subject=R-2 effective=true | 2
            RES_TIMES     | subject=R-1 effective=false | 0
            ORG_INCUBATE  | subject=O-1 charter=true backbone=5 activities=4 | 1
            ORG_INCUBATE  | subject=O-1 charter=true backbone=4 activities=4 ; subject=O-2 charter=true backbone=5 activities=3 ; subject=O-3 charter=false backbone=5 activities=4 | 0
            DELIBERATE    | subject=A-1 head=8 topic=parking minuted=true followUp=true | 1
            DELIBERATE    | subject=A-1 head=7 topic=parking minuted=true followUp=true ; subject=A-2 head=8 topic=parking minuted=false followUp=true | 0
            SURVEY        | subject=S-1 allCommunities=true analysed=true | 1
            SURVEY        | subject=S-1 allCommunities=false analysed=true | 0
            NEWS          | subject=N-1 level=DISTRICT privacyReviewed=true ; subject=N-1 level=CITY privacyReviewed=true | 1
            NEWS          | subject=N-1 level=DISTRICT privacyReviewed=false | 0
            BRIEF         | day=01-30 ; day=02-02 | 2
            BRIEF         | day=01-29 ; day=01-30 | 1
            CASE_STUDY    | subject=N-1 deidentified=true supervised=true | 1
            CASE_STUDY    | subject=N-1 deidentified=false supervised=true | 0
            TRAIN_IN      | time=09:00-11:00 mode=ONSITE signedIn=true | 120
            TRAIN_IN      | time=09:00-11:00 mode=ONLINE signedIn=true proven=true | 120
            TRAIN_IN      | time=09:00-11:00 mode=ONLINE signedIn=true ; time=13:00-14:00 mode=ONSITE signedIn=false | 0
            SUPV_IN       | time=09:00-11:00 form=GROUP signed=true | 120
            SUPV_IN       | time=09:00-11:00 form=GROUP signed=false | 0
            SATISFACTION  | satisfied=45 valid=50 | 45
            SATISFACTION  | satisfied=0 valid=0 | 0
            HOURS_DIRECT  | HOME_VISIT: time=09:00-12:00 household=H-1 met=true | 90
            HOURS_DIRECT  | HOME_VISIT: time=09:00-09:40 household=H-1 met=true | 40
            HOURS_DIRECT  | HOME_VISIT: time=09:00-09:40 household=H-1 met=false | 0
            HOURS_DIRECT  | HOME_VISIT: time=09:00-10:00 household=H-1 met=true ; HOME_VISIT: time=09:00-10:00 household=H-1 met=true | 120
            HOURS_DIRECT  | KEY_VISIT: time=09:00-10:00 people=C-1,C-2 household=H-1 met=true onList=true | 60
            HOURS_DIRECT  | CASE_CLOSED: time=09:00-18:00 subject=K-1 stage=INTAKE ; CASE_CLOSED: time=09:00-18:00 subject=K-1 stage=SESSION | 330
            HOURS_DIRECT  | GROUP_SESSION: time=08:00-12:00 subject=G-1 ; GROUP_SESSION: time=08:00-12:00 subject=G-1 ; GROUP_SESSION: time=08:00-12:00 subject=G-1 | 420
            HOURS_DIRECT  | ACT_LARGE: time=08:00-10:00 subject=A-1 head=20 | 120
            HOURS_DIRECT  | TRAIN_IN: time=09:00-11:00 mode=ONSITE signedIn=true | 0
            HOME_VISIT    | KEY_VISIT: people=C-1,C-2 household=H-1 met=true onList=true ; HOME_VISIT: household=H-1 met=true | 1
            HOME_VISIT    | KEY_VISIT: people=C-1 met=true onList=true | 0
            RES_TIMES     | MICRO_WISH: subject=W-1 wishStep=CONFIRMED confirmedBy=SELF | 1
            RES_TIMES     | MICRO_WISH: subject=W-1 wishStep=CLAIMED | 0
            RES_TIMES     | RES_VALUE: amount=500 received=true publicFunds=false valuation=CASH | 0
            ACT_MEDIUM    | GROUP_SESSION: subject=G-1 head=30 | 0
            """;

    private static final LocalDate MID_YEAR = LocalDate.of(2026, 6, 30);

    record Example(String indicator, List<String> records, long counts) {}

    static Stream<Example> examples() {
        return TABLE.lines()
                .map(line -> line.split("\\|"))
                .map(cells -> new Example(
                        cells[0].strip(),
                        Arrays.stream(cells[1].split(";")).map(String::strip).toList(),
                        Long.parseLong(cells[2].strip())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void counts_what_its_rule_says(Example example) {
        assertThat(counted(example.indicator(), example.records())).isEqualTo(example.counts());
    }

    @Test
    void every_indicator_has_an_example_that_counts_and_one_whose_last_record_does_not() {
        var counting = codes(example -> example.counts() > 0);
        var falling = codes(example -> counted(
                        example.indicator(),
                        example.records().subList(0, example.records().size() - 1))
                == example.counts());

        var recorded = Indicators.all().stream()
                .filter(indicator -> indicator.measure() != Measure.DERIVED)
                .map(Indicator::code)
                .toList();
        assertThat(counting).containsAll(recorded);
        assertThat(falling).containsAll(recorded);
    }

    @Test
    void the_on_time_rate_of_reports_is_never_fed_by_records() {
        assertThat(Indicators.of("REPORT_ONTIME").entered()).isFalse();
        assertThat(Indicators.all()).noneMatch(indicator -> indicator.cofeeds().contains("REPORT_ONTIME"));
    }

    /** What stands in the middle of the year. */
    private static long counted(String indicator, List<String> records) {
        var book = new Book();
        records.forEach(words -> book.post(fact(indicator, words)));
        return book.days(indicator).entrySet().stream()
                .filter(day -> !day.getKey().isAfter(MID_YEAR))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Set<String> codes(Predicate<Example> which) {
        return examples().filter(which).map(Example::indicator).collect(Collectors.toSet());
    }

    private static ServiceFact fact(String indicator, String words) {
        var colon = words.indexOf(": ");
        return Book.fact(
                UUID.randomUUID(),
                colon < 0 ? indicator : words.substring(0, colon),
                colon < 0 ? words : words.substring(colon + 2),
                Indicators.catalogue());
    }
}

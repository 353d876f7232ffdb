package org.hezhan.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import org.assertj.core.api.Assertions;
import org.hezhan.identity.Accounts;
import org.hezhan.identity.Actor;
import org.hezhan.identity.ActorBoard;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Plan;
import org.hezhan.opening.DistrictOpening;
import org.hezhan.opening.DivisionPack;
import org.hezhan.opening.ImportKind;
import org.hezhan.opening.SheetImport;
import org.hezhan.purchase.Contract.Particulars;
import org.hezhan.purchase.ContractBoard;
import org.hezhan.purchase.ContractState.Step;
import org.hezhan.purchase.Contracting;
import org.hezhan.reporting.ObligationBoard;
import org.hezhan.reporting.ObligationLedger;
import org.hezhan.reporting.ReportKind;
import org.hezhan.roster.Certificate;
import org.hezhan.roster.PostBoard;
import org.hezhan.roster.PostHolding.Filing;
import org.hezhan.roster.Staffing;
import org.hezhan.roster.StationBoard;
import org.hezhan.settings.DistrictSettings;
import org.hezhan.shared.Refusal;
import org.hezhan.tenancy.DistrictCode;
import org.hezhan.tenancy.DistrictScope;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A district is opened and a bureau brings its sheets, inside the running server. */
@ExtendWith(ArquillianExtension.class)
class ImportsIT {

    private static final DistrictCode DISTRICT = new DistrictCode(430_112);
    private static final String AGENCY = "52430103MJTX00010W";
    private static final String STATION = "43011200101";

    @Deployment
    static WebArchive beside() throws URISyntaxException {
        var assertions = new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ShrinkWrap.create(WebArchive.class, "imports.war")
                .addClasses(ImportsIT.class, Work.class)
                .addAsLibraries(assertions)
                .setManifest(new StringAsset("""
                        Manifest-Version: 1.0
                        Dependencies: deployment.hezhan.ear, deployment.hezhan.ear.hezhan-ejb.jar
                        """));
    }

    @BeforeEach
    void the_district_is_open() throws Exception {
        opening().open(DISTRICT.value(), false);
    }

    @Test
    void opening_twice_changes_nothing() throws Exception {
        var again = opening().open(DISTRICT.value(), false);

        assertThat(again.opened()).isFalse();
        assertThat(again.plan().changes()).isEmpty();
    }

    @Test
    void every_street_has_a_planned_station() throws Exception {
        var stations = here(() -> bean(StationBoard.class).all(actor("officer")));

        assertThat(stations).isNotEmpty().allMatch(station -> station.steps().size() == 2);
    }

    @Test
    void a_pack_with_a_fault_writes_nothing() throws Exception {
        var files = new TreeMap<>(DivisionPack.of(DISTRICT.value()));
        files.compute("streets.csv", (name, text) -> text + "430112999,Nowhere\n12,Bad\n");

        var refusal = refused(() -> opening().open(files, false));

        assertThat(Faults.of(refusal)).hasSize(1);
        assertThat(here(() -> check(ImportKind.STREETS, "430112999,Nowhere")).count(Plan.Kind.ADD))
                .isEqualTo(1);
    }

    @Test
    void a_changed_pack_is_a_new_edition_that_holds_at_once() throws Exception {
        var before = here(() -> bean(DistrictSettings.class).inForce());
        var files = new TreeMap<>(before.files());
        files.compute(
                "district.properties",
                (name, text) -> text.replaceAll("station_label_en=.*", "station_label_en=house " + before.edition()));

        opening().open(files, false);

        var after = here(() -> bean(DistrictSettings.class).inForce());
        assertThat(after.edition()).isEqualTo(before.edition() + 1);
        assertThat(after.stationLabel(Locale.ENGLISH)).isEqualTo("house " + before.edition());
    }

    @Test
    void what_was_tried_is_written_only_when_it_is_confirmed() throws Exception {
        var street = "4301127" + (10 + (int) (System.nanoTime() % 90)) + ",Somewhere";
        var sheet = ("street_code,street_zh\n" + street + "\n").getBytes(StandardCharsets.UTF_8);

        var plan = here(() -> check(ImportKind.STREETS, street));
        refused(() -> here(() -> imports().confirm(ImportKind.STREETS, "s.csv", sheet, "another", actor("officer"))));
        assertThat(here(() -> check(ImportKind.STREETS, street))).isEqualTo(plan);

        here(() -> imports().confirm(ImportKind.STREETS, "s.csv", sheet, plan.fingerprint(), actor("officer")));
        assertThat(here(() -> check(ImportKind.STREETS, street)).changesNothing())
                .isTrue();
    }

    @Test
    void the_workbook_that_is_handed_out_is_taken_back() throws Exception {
        for (var kind : ImportKind.values()) {
            var by = here(() -> actor(kind == ImportKind.PEOPLE ? "admin" : "officer"));
            var workbook = here(() -> imports().template(kind, Locale.CHINESE, by));

            assertThat(here(() -> imports().check(kind, "sheet.xlsx", workbook, by))
                            .changes())
                    .isEmpty();
        }
    }

    @Test
    void the_programme_of_tianxin_reconciles() throws Exception {
        var totals = DistrictScope.call(new DistrictCode(430_103), () -> {
            var officer = bean(Accounts.class).named("fang.jingyi").orElseThrow();
            return bean(ContractBoard.class)
                    .totals(bean(ActorBoard.class).of(officer).orElseThrow());
        });

        assertThat(totals.stations()).isEqualTo(14);
        assertThat(totals.platforms()).isEqualTo(1);
        assertThat(totals.posts()).isEqualTo(30);
        assertThat(totals.contractsFen()).isEqualTo(736_000_000);
        assertThat(totals.reconciles()).isTrue();
    }

    @Test
    void who_may_not_import_imports_nothing() {
        var refusal = refused(() -> here(() -> imports()
                .check(
                        ImportKind.STREETS,
                        "s.csv",
                        "street_code,street_zh\n".getBytes(StandardCharsets.UTF_8),
                        actor("leader"))));

        assertThat(refusal.reason().key()).isEqualTo("identity.not-allowed");
    }

    @Test
    void a_contract_from_sheets_is_signed_by_another_and_puts_its_station_into_the_agencys_hands() throws Exception {
        var number = "YH-" + UUID.randomUUID().toString().substring(0, 8);
        here(() -> take(ImportKind.ORGANISATIONS, AGENCY + ",Hemu,AGENCY,,,"));
        here(() -> take(
                ImportKind.CONTRACTS,
                "YH,Yuhua,1,Lot 1," + number + ",," + AGENCY + ",GRANT,1000.00,S541,2020-01-01,2020-12-31,1,0,,,,,"
                        + STATION));
        here(() -> take(ImportKind.PRICES, number + ",Service,lot,1,1000.00,1"));
        here(() -> take(ImportKind.COMMITMENTS, number + "," + STATION + ",VOL_HOURS,12.5"));

        assertThat(refused(() -> here(() -> step(number, Step.SIGN, actor("officer"))))
                        .reason()
                        .key())
                .isEqualTo("identity.not-allowed");
        here(() -> step(number, Step.SIGN, actor("leader")));
        here(() -> step(number, Step.TAKE_EFFECT, actor("officer")));
        here(() -> step(number, Step.START, actor("officer")));
        assertThat(here(this::agencyOfTheStation)).isPresent();

        here(() -> step(number, Step.COMPLETE, actor("officer")));
        assertThat(here(this::agencyOfTheStation)).isEmpty();
    }

    @Test
    void a_post_is_held_by_one_person_at_a_time() throws Exception {
        var first = LocalDate.of(2020, 1, 1).plusDays(System.nanoTime() % 2000);
        here(() -> take(ImportKind.POSTS, STATION + ",1,HEAD,NONE,60000.00,2020-01-01"));
        var post = here(() -> bean(PostBoard.class).ofStation(stationId(), actor("officer")))
                .getFirst()
                .id();
        var filing =
                new Filing(post, here(() -> actor("leader")).account(), first, first, Certificate.NONE, null, null);
        var other = new Filing(post, here(() -> actor("admin")).account(), first, null, Certificate.NONE, null, null);
        var id = UUID.randomUUID();

        here(() -> bean(Staffing.class).file(id, filing, actor("officer")));
        here(() -> bean(Staffing.class).file(id, filing, actor("officer")));
        var refusal = refused(() -> here(() -> bean(Staffing.class).file(UUID.randomUUID(), other, actor("officer"))));

        assertThat(refusal.reason().key()).isEqualTo("roster.post-held-already");
        assertThat(here(() -> bean(PostBoard.class).history(post, actor("officer"))))
                .filteredOn(holding -> holding.startOn().equals(first))
                .hasSize(1);
    }

    @Test
    void who_leaves_a_post_owes_no_more_days_and_what_falls_on_rest_is_never_owed() throws Exception {
        var first = LocalDate.of(2024, 4, 1);
        here(() -> take(ImportKind.POSTS, STATION + ",2,WORKER,NONE,60000.00,2020-01-01"));
        var post = here(() -> bean(PostBoard.class).ofStation(stationId(), actor("officer")))
                .getLast()
                .id();
        var person = here(() -> actor("admin")).account();
        var held = here(() -> bean(Staffing.class)
                .file(
                        UUID.randomUUID(),
                        new Filing(post, person, first, null, Certificate.NONE, null, null),
                        actor("officer")));

        assertThat(daysOwed(person, first))
                .as("Qingming is a rest, the Sunday after it is worked")
                .containsExactly(1, 2, 3, 7, 8, 9, 10, 11, 12);
        here(() -> {
            bean(Staffing.class).leave(held, 0, LocalDate.of(2024, 4, 8), actor("officer"));
            return held;
        });
        assertThat(daysOwed(person, first)).containsExactly(1, 2, 3, 7, 8);
    }

    private static List<Integer> daysOwed(UUID person, LocalDate first) throws Exception {
        return here(() -> {
            bean(ObligationLedger.class).generate(first, first.plusDays(11));
            var query = new ObligationBoard.Query(ReportKind.DAILY, null, person, first, first.plusDays(11), true);
            return bean(ObligationBoard.class).page(query, null, 50, actor("officer")).stream()
                    .map(row -> row.periodStart().getDayOfMonth())
                    .toList();
        });
    }

    private static UUID stationId() throws Exception {
        return bean(StationBoard.class).all(actor("officer")).stream()
                .filter(station -> station.code().equals(STATION))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Optional<UUID> agencyOfTheStation() throws Exception {
        return bean(StationBoard.class).all(actor("officer")).stream()
                .filter(station -> station.code().equals(STATION))
                .map(station -> Optional.ofNullable(station.agency()))
                .findFirst()
                .orElseThrow();
    }

    private Object step(String number, Step step, Actor by) throws Exception {
        var contract = bean(ContractBoard.class).page(actor("officer"), null, 200).stream()
                .filter(row -> row.contractNo().equals(number))
                .findFirst()
                .orElseThrow();
        var day = LocalDate.of(2019, 12, 20);
        bean(Contracting.class)
                .take(contract.id(), contract.version(), step, new Particulars(day, day, null, "sheet"), by);
        return contract;
    }

    private static Plan take(ImportKind kind, String row) throws Exception {
        var plan = check(kind, row);
        return imports().confirm(kind, "sheet.csv", sheet(kind, row), plan.fingerprint(), actor("officer"));
    }

    private static Plan check(ImportKind kind, String row) throws Exception {
        return imports().check(kind, "sheet.csv", sheet(kind, row), actor("officer"));
    }

    private static byte[] sheet(ImportKind kind, String row) {
        var header =
                kind.sheet().columns().stream().map(column -> column.name()).collect(Collectors.joining(","));
        return (header + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Actor actor(String who) throws Exception {
        var account = bean(Accounts.class).named(who + "." + DISTRICT).orElseThrow();
        return bean(ActorBoard.class).of(account).orElseThrow();
    }

    private static Refusal refused(Executable request) {
        return catchThrowableOfType(Refusal.class, request::execute);
    }

    private static <T> T here(Work<T> work) throws Exception {
        return DistrictScope.call(DISTRICT, work::done);
    }

    private static DistrictOpening opening() throws Exception {
        return bean(DistrictOpening.class);
    }

    private static SheetImport imports() throws Exception {
        return bean(SheetImport.class);
    }

    private static <T> T bean(Class<T> type) throws Exception {
        return InitialContext.doLookup("java:global/hezhan/hezhan-ejb/" + type.getSimpleName());
    }

    /** What is done in the district. */
    private interface Work<T> {
        T done() throws Exception;
    }
}

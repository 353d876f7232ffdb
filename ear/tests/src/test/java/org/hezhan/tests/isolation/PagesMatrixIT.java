package org.hezhan.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page and workbook, every role, things of one's own and of others: opened as the table says, and not otherwise. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesMatrixIT {

    private static final Path PAGES = Path.of(System.getProperty("hezhan.root", "../.."), "web/pages/src/main");
    private static final Pattern PARAMETER = Pattern.compile("f:viewParam name=\"([^\"]+)\"");
    private static final People PEOPLE = People.get();
    private static final long BEGAN = System.nanoTime();
    private static int asked;

    /** What several workbooks have in common, and is none itself. */
    private static final Set<String> SHARED = Set.of("Export", "ListExport", "PeriodsExport");

    /** Somebody has so many pages under way at most. */
    private static final int AT_ONCE = 6;

    @BeforeAll
    static void a_visitor_of_the_foreign_district() {
        Ground.get();
        Visitor.of(Replays.STRANGER);
    }

    @AfterAll
    static void told() {
        System.out.printf("Pages matrix: %d cases in %d s%n", asked, (System.nanoTime() - BEGAN) / 1_000_000_000L);
    }

    static Set<String> roles() {
        return PermissionTable.roles();
    }

    @Test
    void every_page_has_its_row_with_all_its_parameters() throws IOException {
        try (var files = Files.list(PAGES.resolve("webapp"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                var page = file.getFileName().toString().replace(".xhtml", "");
                var parameters =
                        PARAMETER.matcher(Files.readString(file)).results().map(found -> found.group(1));
                assertThat(rows(page)).as(page).isNotEmpty();
                assertThat(rows(page)
                                .flatMap(row -> row.parameters().keySet().stream())
                                .collect(Collectors.toSet()))
                        .as(page)
                        .isEqualTo(parameters.collect(Collectors.toSet()));
            }
        }
    }

    @Test
    void every_workbook_has_its_row() {
        assertThat(PageRow.all().stream().map(PageRow::page).filter(page -> page.startsWith("export/")))
                .containsExactlyInAnyOrderElementsOf(PageSources.books().stream()
                        .filter(type -> !SHARED.contains(type))
                        .map(PagesMatrixIT::book)
                        .toList());
    }

    private static String book(String type) {
        var page = type.equals("TemplateDesk") ? "import-template" : kebab(type.replace("Export", ""));
        return "export/" + page + ".xlsx";
    }

    @Test
    void every_wish_of_a_workbook_stands_in_its_row() {
        for (var type : PageSources.books()) {
            assertThat(PageSources.isPlain(type)).as(type).isTrue();
            var wishes = PageSources.wishes(type);
            rows(book(type)).forEach(row -> {
                assertThat(row.parameters().keySet()).as(row.page()).isEqualTo(wishes.keySet());
                row.parameters().forEach((parameter, collection) -> assertThat("id".equals(wishes.get(parameter)))
                        .as(row.page() + " " + parameter)
                        .isEqualTo(!collection.isEmpty()));
            });
        }
        assertThat(PageSources.wishes("WeeksExport")).containsOnlyKeys("from", "to", "station", "state");
        assertThat(PageSources.readers())
                .as("who reads parameters off the request")
                .containsExactly("Asked.java", "BackchannelLogout.java");
    }

    /** What is answered beside the pages; whatever is new here wants its own cases. */
    @Test
    void nothing_else_is_answered() {
        assertThat(PageSources.servlets())
                .containsExactlyInAnyOrder(
                        "",
                        "*.xhtml",
                        "/backchannel-logout",
                        "/error",
                        "/export/*",
                        "/export/import-template",
                        "/jakarta.faces.resource/*",
                        "/problem",
                        "/sign-out",
                        "/signed-out",
                        "SignInAway.PATH");
    }

    @Test
    void every_row_names_an_operation_of_the_permission_table() {
        assertThat(PageRow.ofDistrict()).allSatisfy(row -> assertThat(PermissionTable.knows(row.operation()))
                .as(row.page())
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("roles")
    void a_role_opens_what_the_table_says_and_nothing_else(String role) {
        var cases = new PageMatrix(PEOPLE.of(role)).cases();
        asked += cases.size();

        assertThat(Case.wrong(cases, AT_ONCE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void a_form_sent_for_what_is_not_theirs_does_nothing(String role) {
        var cases = new Replays(PEOPLE.of(role)).cases();
        asked += cases.size();

        assertThat(Case.wrong(cases, AT_ONCE)).isEmpty();
    }

    /** The matrix bites: a thing that is shown, and that it believes to be foreign, is told of every parameter of every page. */
    @Test
    void a_foreign_thing_that_were_shown_would_be_noticed_on_every_page() {
        var cases = roles().stream()
                .flatMap(role -> new PageMatrix(PEOPLE.of(role), Search.mistaken()).cases().stream())
                .filter(one -> one.name().contains(" FOREIGN "))
                .toList();
        var told = Case.wrong(cases, AT_ONCE);

        var unnoticed = PageRow.ofDistrict().stream()
                .flatMap(row -> row.parameters().entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .map(one -> row.page() + " " + one.getKey()))
                .filter(place -> told.stream().noneMatch(one -> one.contains("page " + place + " FOREIGN")))
                .toList();
        assertThat(unnoticed)
                .as("where one's own is answered like what is absent")
                .containsExactlyInAnyOrder("daily station", "kpi-figure after", "correction id");
        System.out.printf("Believed to be foreign: %d cases, %d noticed%n", cases.size(), told.size());
    }

    /** Who reads there reads its word on every page; an empty template has none. */
    @Test
    void the_foreign_district_sings_on_every_page() {
        var stranger = Visitor.of(Replays.STRANGER);
        var pages = PageRow.ofDistrict().stream()
                .filter(row -> PermissionTable.extent(row.operation(), "BUREAU_OFFICER")
                        .equals("SCOPE"))
                .filter(row -> !row.page().equals("export/import-template.xlsx"))
                .map(row -> stranger.get(row.path(Ground.ELSEWHERE)))
                .filter(shown -> shown.status() == 200)
                .toList();

        assertThat(pages).hasSizeGreaterThan(15).allSatisfy(shown -> assertThat(
                        Ground.get().strange(shown.text()))
                .as("%s", shown.address())
                .isNotEmpty());
    }

    /** Nothing is proven by forms that were not sent. */
    @Test
    @Order(Integer.MAX_VALUE)
    void of_every_page_with_a_form_one_was_sent() {
        System.out.println("Forms sent: " + Replays.sent());

        assertThat(PageSources.withForm())
                .hasSizeGreaterThan(12)
                .isSubsetOf(Replays.sent().keySet());
    }

    @Test
    void a_view_of_one_district_is_unknown_in_the_other() {
        assertThat(Case.wrong(new Both().cases(), 2)).isEmpty();
    }

    private static Stream<PageRow> rows(String page) {
        return PageRow.all().stream().filter(row -> row.page().equals(page));
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}

package org.hezhan.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list hands out a workbook of exactly its rows, as it is narrowed, in the language of the page. */
class ExportsIT {

    private static final Pattern ROW = Pattern.compile("<row ");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern NUMBERED = Pattern.compile("&#x([0-9A-Fa-f]+);");
    private static final Pattern HEADINGS = Pattern.compile("<row r=\"1\".*?</row>", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "daily-logs",
                "daily-logs?state=APPROVED",
                "weeks",
                "weeks?state=CLOSED",
                "months",
                "obligations",
                "obligations?kind=WEEKLY",
                "records?indicator=HOME_VISIT",
                "records?month=2026-02&state=APPROVED",
                "posts",
                "agencies",
                "contracts"
            })
    void a_workbook_holds_the_list_as_it_is_narrowed(String list) throws IOException {
        try (var officer = Person.of("fang.jingyi")) {
            officer.speaks("en");
            assertThat(rows(sheet(officer, list)) - 1).as(list).isEqualTo(shown(officer, list));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "daily-logs",
                "weeks",
                "months",
                "obligations",
                "kpi",
                "records?month=2026-02",
                "stations",
                "posts",
                "agencies",
                "contracts"
            })
    void its_columns_are_named_in_the_language_of_the_page(String list) throws IOException {
        try (var officer = Person.of("fang.jingyi")) {
            officer.speaks("en");
            assertThat(HAN.matcher(headings(sheet(officer, list))).find())
                    .as("Chinese in English")
                    .isFalse();
            officer.speaks("zh");
            assertThat(HAN.matcher(headings(sheet(officer, list))).find())
                    .as("Chinese in Chinese")
                    .isTrue();
        }
    }

    @Test
    void the_members_are_handed_out_to_their_administrator_alone() throws IOException {
        try (var administrator = Person.of("an.zhiheng");
                var worker = Person.of("luo.xiaoman")) {
            assertThat(rows(sheet(administrator, "members")) - 1).isEqualTo(shown(administrator, "members"));
            assertThat(worker.statusOf("/d/430103/export/members.xlsx")).isEqualTo(403);
        }
    }

    @Test
    void what_cannot_be_asked_is_no_workbook() {
        try (var officer = Person.of("fang.jingyi")) {
            for (var address : List.of(
                    "records.xlsx?month=xx",
                    "records.xlsx?state=NONE",
                    "records.xlsx?indicator=NONE",
                    "obligations.xlsx?open=maybe",
                    "none.xlsx")) {
                var answer = officer.answer("/d/430103/export/" + address);
                assertThat(answer.status()).as(address).isEqualTo(404);
                assertThat(answer.headers()).as(address).doesNotContainKey("content-disposition");
            }
        }
    }

    /** How many rows the list shows, page after page. */
    private static long shown(Person person, String list) {
        var page = person.open(list);
        var next = page.locator("nav.pager a[rel=next]");
        long shown = page.locator("main tbody tr[data-ri]").count();
        while (next.count() > 0) {
            next.click();
            person.settle();
            shown += page.locator("main tbody tr[data-ri]").count();
        }
        return shown;
    }

    /** The sheet behind the button of the list. */
    private static String sheet(Person person, String list) throws IOException {
        var button = person.open(list).locator("main a[href*='/export/']");
        var answer = person.answer(button.getAttribute("href"));
        assertThat(answer.status()).as(list).isEqualTo(200);
        return first(answer.body());
    }

    /** The first sheet, found by the directory of the file, as spreadsheet programs find it. */
    private static String first(byte[] book) throws IOException {
        var file = Files.createTempFile("list", ".xlsx");
        try {
            Files.write(file, book);
            try (var zip = new ZipFile(file.toFile());
                    var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static long rows(String sheet) {
        return ROW.matcher(sheet).results().count();
    }

    /** The first row; letters beyond ASCII may stand in it as numbers. */
    private static String headings(String sheet) {
        var first = HEADINGS.matcher(sheet);
        assertThat(first.find()).isTrue();
        return NUMBERED.matcher(first.group())
                .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
    }
}

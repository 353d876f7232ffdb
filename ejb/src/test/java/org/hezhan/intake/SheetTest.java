package org.hezhan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final SheetKind KIND = new SheetKind(
            "things.csv",
            Column.needed("street_code", "430103002"),
            Column.needed("street_zh", "Pozijie"),
            Column.free("opened_on", "2026-03-31"),
            Column.chosen("kind", Plan.Kind.class, Plan.Kind.ADD).orNothing());

    private final Faults faults = new Faults();

    @Test
    void a_csv_is_read_in_utf_8_with_or_without_mark() {
        var text = "street_code,street_zh\n430103002,\u5761\u5B50\u8857\n";

        assertThat(names(text.getBytes(StandardCharsets.UTF_8))).containsExactly("\u5761\u5B50\u8857");
        assertThat(names(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).containsExactly("\u5761\u5B50\u8857");
    }

    @Test
    void a_csv_that_excel_in_china_wrote_is_read_too() {
        var text = "\u8857\u9053\u4EE3\u7801,\u8857\u9053\u540D\u79F0\r\n430103002,\u5761\u5B50\u8857\r\n";

        assertThat(names(text.getBytes(Charset.forName("GB18030")))).containsExactly("\u5761\u5B50\u8857");
    }

    @Test
    void columns_are_found_in_any_order_and_language() {
        assertThat(names("Street,Street code\nPozijie,430103002\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Pozijie");
    }

    @Test
    void a_row_knows_its_line_even_below_remarks_blank_lines_and_broken_text() {
        var sheet = Sheet.readPack(
                KIND, "things.csv", "# what this is\nstreet_code,street_zh\n\n1,\"a\nb\"\n2,c\n", faults);

        assertThat(sheet.rows()).extracting(Sheet.Row::line).containsExactly(4, 6);
    }

    @Test
    void all_faults_of_the_header_are_told() {
        read("street_code,street_code,colour\n1,2,3\n".getBytes(StandardCharsets.UTF_8));

        assertThat(faults.all())
                .extracting(Fault::flaw)
                .containsExactlyInAnyOrder(SheetFlaw.COLUMN_TWICE, SheetFlaw.COLUMN_MISSING, SheetFlaw.COLUMN_UNKNOWN);
    }

    @Test
    void a_workbook_is_read_with_dates_numbers_and_addresses() throws IOException {
        var sheet = read(workbook(430103002d, "Pozijie", LocalDate.of(2026, 3, 31)));
        var in = new Reading(sheet.rows().getFirst(), faults);

        assertThat(in.digits("street_code", 9)).isEqualTo("430103002");
        assertThat(in.date("opened_on")).isEqualTo(LocalDate.of(2026, 3, 31));
        in.fault("street_zh", SheetFlaw.VALUE_MISSING, "street_zh");
        assertThat(faults.all().getFirst().cell()).isEqualTo("B2");
    }

    @Test
    void a_value_that_is_not_understood_does_not_hide_the_next() {
        var sheet =
                read("street_code,street_zh,opened_on,kind\n12,,2026-02-30,LARGE\n".getBytes(StandardCharsets.UTF_8));
        var in = new Reading(sheet.rows().getFirst(), faults);
        in.digits("street_code", 9);
        in.text("street_zh", 10);
        in.date("opened_on");
        in.choice("kind", Plan.Kind.class);

        assertThat(in.isSound()).isFalse();
        assertThat(faults.all())
                .extracting(Fault::flaw)
                .containsExactly(
                        SheetFlaw.NOT_A_CODE, SheetFlaw.VALUE_MISSING, SheetFlaw.NOT_A_DATE, SheetFlaw.NOT_A_CHOICE);
    }

    @Test
    void a_zip_bomb_is_refused_at_once() throws IOException {
        read(bomb());

        assertThat(faults.all()).extracting(Fault::flaw).containsExactly(SheetFlaw.FILE_UNREADABLE);
    }

    @Test
    void more_rows_than_a_sheet_may_have_are_refused() {
        var text = "street_code,street_zh\n" + "1,a\n".repeat(Grid.MOST_ROWS + 1);
        read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(faults.all()).extracting(Fault::flaw).containsExactly(SheetFlaw.TOO_MANY_ROWS);
    }

    @Test
    void an_empty_file_is_told_as_empty() {
        read(new byte[0]);

        assertThat(faults.all()).extracting(Fault::flaw).containsExactly(SheetFlaw.FILE_EMPTY);
    }

    private Sheet read(byte[] content) {
        return Sheet.read(KIND, "things", content, faults);
    }

    private List<String> names(byte[] content) {
        return read(content).rows().stream()
                .map(row -> new Reading(row, faults).text("street_zh", 40))
                .toList();
    }

    private static byte[] workbook(double code, String name, LocalDate day) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            var header = sheet.createRow(0);
            header.createCell(0).setCellValue("street_code");
            header.createCell(1).setCellValue("street_zh");
            header.createCell(2).setCellValue("opened_on");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(code);
            row.createCell(1).setCellValue(name);
            var style = workbook.createCellStyle();
            style.setDataFormat((short) 14);
            row.createCell(2).setCellValue(day);
            row.getCell(2).setCellStyle(style);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] bomb() throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                var zeros = new byte[1024 * 1024];
                for (var i = 0; i < 64; i++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
            return out.toByteArray();
        }
    }
}

package org.hezhan.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbook that a person fills in (导入模板): header, choices to pick from, and a sheet that explains. */
public final class Template {

    private Template() {}

    public static byte[] of(SheetKind kind, Locale locale) {
        return of(kind, locale, List.of());
    }

    /** The workbook with rows in it already, in the order of the kind's columns. */
    public static byte[] of(SheetKind kind, Locale locale, List<List<String>> rows) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            fill(workbook, kind, locale, rows);
            explain(workbook, kind, locale);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFWorkbook workbook, SheetKind kind, Locale locale, List<List<String>> rows) {
        var sheet = workbook.createSheet(Titles.say("intake.template.data", locale));
        var text = text(workbook);
        var header = sheet.createRow(0);
        for (var i = 0; i < kind.columns().size(); i++) {
            var column = kind.columns().get(i);
            var cell = header.createCell(i);
            cell.setCellValue(Titles.of(column, locale));
            cell.setCellStyle(column.required() ? strong(workbook) : text);
            sheet.setDefaultColumnStyle(i, text);
            sheet.setColumnWidth(i, 22 * 256);
            offer(sheet, column, i, locale);
        }
        for (var line = 0; line < rows.size(); line++) {
            var row = sheet.createRow(line + 1);
            for (var i = 0; i < rows.get(line).size(); i++) {
                var cell = row.createCell(i);
                cell.setCellValue(rows.get(line).get(i));
                cell.setCellStyle(text);
            }
        }
        sheet.createFreezePane(0, 1);
    }

    private static void offer(XSSFSheet sheet, Column column, int at, Locale locale) {
        var words = column.constants().stream()
                .map(constant -> Titles.of(constant, locale))
                .toArray(String[]::new);
        if (words.length == 0 || String.join(",", words).length() > 250) {
            return;
        }
        var rules = sheet.getDataValidationHelper();
        var rule = rules.createValidation(
                rules.createExplicitListConstraint(words), new CellRangeAddressList(1, Grid.MOST_ROWS, at, at));
        rule.setShowErrorBox(true);
        sheet.addValidationData(rule);
    }

    private static void explain(XSSFWorkbook workbook, SheetKind kind, Locale locale) {
        var sheet = workbook.createSheet(Titles.say("intake.template.guide", locale));
        var heads = List.of("column", "code", "required", "choices", "example");
        var header = sheet.createRow(0);
        for (var i = 0; i < heads.size(); i++) {
            header.createCell(i).setCellValue(Titles.say("intake.template." + heads.get(i), locale));
            header.getCell(i).setCellStyle(strong(workbook));
            sheet.setColumnWidth(i, 26 * 256);
        }
        for (var column : kind.columns()) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue(Titles.of(column, locale));
            row.createCell(1).setCellValue(column.name());
            row.createCell(2)
                    .setCellValue(Titles.say(column.required() ? "intake.template.yes" : "intake.template.no", locale));
            row.createCell(3)
                    .setCellValue(String.join(
                            " / ",
                            column.constants().stream()
                                    .map(constant -> Titles.of(constant, locale))
                                    .toList()));
            row.createCell(4).setCellValue(Titles.example(column, locale));
        }
    }

    /** Text, so that neither codes lose digits nor a value becomes a formula. */
    private static XSSFCellStyle text(XSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    private static XSSFCellStyle strong(XSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}

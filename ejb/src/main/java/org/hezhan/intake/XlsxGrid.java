package org.hezhan.intake;

import static org.hezhan.intake.SheetFlaw.FILE_EMPTY;
import static org.hezhan.intake.SheetFlaw.FILE_UNREADABLE;
import static org.hezhan.intake.SheetFlaw.TOO_MANY_ROWS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the first sheet of a workbook row by row, so that neither a large file nor a zip bomb (压缩炸弹) fills the memory. */
final class XlsxGrid {

    static {
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxEntrySize(200L * 1024 * 1024);
    }

    private XlsxGrid() {}

    static Grid read(String file, byte[] content, Faults faults) {
        var rows = new XlsxRows();
        try (var workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
            var reader = new XSSFReader(workbook);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                faults.add(file, 0, "", FILE_EMPTY);
                return Grid.EMPTY;
            }
            try (var sheet = sheets.next()) {
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(),
                        null,
                        new ReadOnlySharedStringsTable(workbook),
                        rows,
                        new PlainText(),
                        false));
                parser.parse(new InputSource(sheet));
            }
        } catch (XlsxRows.TooMany e) {
            faults.add(file, Grid.MOST_ROWS + 2, "", TOO_MANY_ROWS, Grid.MOST_ROWS);
            return Grid.EMPTY;
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException e) {
            faults.add(file, 0, "", FILE_UNREADABLE);
            return Grid.EMPTY;
        }
        return new Grid(rows.lines(), true);
    }

    /** Dates as 2026-03-31 and numbers with all their digits, however the cell shows them. */
    private static final class PlainText extends DataFormatter {

        @Override
        public String formatRawCellContents(double value, int formatIndex, String formatString) {
            if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
                var moment = DateUtil.getLocalDateTime(value);
                return value < 1
                        ? moment.toLocalTime().toString()
                        : moment.toLocalDate().toString();
            }
            return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        }
    }
}

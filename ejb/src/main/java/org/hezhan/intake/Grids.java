package org.hezhan.intake;

import static org.hezhan.intake.SheetFlaw.FILE_EMPTY;
import static org.hezhan.intake.SheetFlaw.FILE_TOO_LARGE;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells a workbook from a CSV by its first bytes, never by its name, and finds out in which characters a CSV is written. */
final class Grids {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Grids() {}

    static Grid read(String file, byte[] content, Faults faults) {
        if (content.length > Grid.MOST_BYTES) {
            faults.add(file, 0, "", FILE_TOO_LARGE, Grid.MOST_BYTES / 1024 / 1024);
            return Grid.EMPTY;
        }
        if (content.length == 0) {
            faults.add(file, 0, "", FILE_EMPTY);
            return Grid.EMPTY;
        }
        return isZip(content) ? XlsxGrid.read(file, content, faults) : CsvGrid.read(file, text(content), faults);
    }

    private static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** UTF-8 when it is well-formed, else GB18030, which Excel in China writes. */
    static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, GB18030);
        }
    }
}

package org.hezhan.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hezhan.server.Operator.Opened;

/** The accounts of a pack, one row for each role that somebody has. */
final class PackRows {
    /** One grant of one account. */
    record Row(String account, String name, String role) {}

    private PackRows() {}

    static List<Row> of(Path pack) {
        Path file = pack.resolve("accounts.csv");
        if (!Files.exists(file)) {
            return List.of();
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setCommentMarker('#')
                .get();
        try (Reader in = Files.newBufferedReader(file);
                CSVParser rows = CSVParser.parse(in, format)) {
            return rows.stream().map(PackRows::row).toList();
        } catch (IOException | IllegalArgumentException refused) {
            throw new Trouble("%s cannot be read: %s.".formatted(file, refused.getMessage()), refused);
        }
    }

    /** The accounts of a district that was opened without a pack of its own, as the template names them. */
    static List<Row> ofTemplate(Path packs, Opened district) {
        return of(packs.resolve("_template")).stream()
                .map(row -> new Row(filled(row.account(), district), filled(row.name(), district), row.role()))
                .toList();
    }

    private static String filled(String text, Opened district) {
        return text.replace("{code}", Integer.toString(district.code())).replace("{name}", district.name());
    }

    private static Row row(CSVRecord record) {
        String name = record.isMapped("name_zh") ? record.get("name_zh") : record.get("name");
        return new Row(
                record.get("account").strip(), name.strip(), record.get("role").strip());
    }
}

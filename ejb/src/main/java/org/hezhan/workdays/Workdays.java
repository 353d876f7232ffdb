package org.hezhan.workdays;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Keeps the working calendar at hand: the notices that the product ships are laid down in the database at start. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Workdays {

    private static final String LAY_DOWN = """
            insert into calendar_day (day, kind, name, notice) values (?, ?, ?, ?)
            on conflict (day) do update set kind = excluded.kind, name = excluded.name, notice = excluded.notice
            where (calendar_day.kind, calendar_day.notice) is distinct from (excluded.kind, excluded.notice)
            """;

    @Resource(lookup = "java:jboss/datasources/Hezhan")
    DataSource dataSource;

    private volatile WorkCalendar calendar = new WorkCalendar(java.util.Map.of(), "");

    @PostConstruct
    void load() {
        try (var connection = dataSource.getConnection()) {
            layDown(connection);
            calendar = read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public WorkCalendar calendar() {
        return calendar;
    }

    /** The calendar as the product ships it, for rules that run without a database. */
    public static WorkCalendar shipped() {
        var days = new HashMap<LocalDate, Boolean>();
        shippedRows()
                .forEach(row -> days.put(
                        LocalDate.parse(row.get("date")), row.get("kind").equals("WORK")));
        return new WorkCalendar(days, "shipped");
    }

    private static void layDown(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(LAY_DOWN)) {
            for (var row : shippedRows()) {
                insert.setObject(1, LocalDate.parse(row.get("date")));
                insert.setString(2, row.get("kind"));
                insert.setString(3, row.get("name_zh"));
                insert.setString(4, row.get("notice"));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static WorkCalendar read(Connection connection) throws SQLException {
        var days = new HashMap<LocalDate, Boolean>();
        var newest = "";
        try (var select = connection.prepareStatement("select day, kind, notice from calendar_day order by day");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                days.put(
                        rows.getObject("day", LocalDate.class),
                        rows.getString("kind").equals("WORK"));
                newest = rows.getString("notice");
            }
        }
        return new WorkCalendar(days, days.size() + "@" + newest.replaceAll(".*content_(\\d+).*", "$1"));
    }

    private static List<CSVRecord> shippedRows() {
        var stream = Objects.requireNonNull(Workdays.class.getResourceAsStream("adjusted-days.csv"));
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.hezhan.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Verifies districts, each in one snapshot of the database, reading only (核验).
 *
 * @param since what happened before is trusted; {@link LocalDate#MIN} trusts nothing
 * @param known heads of audit chains that were seen earlier
 * @param clock tells when the heads of the chains were seen
 * @param stages learns what is looked at now
 */
public record Verification(
        Connection connection, LocalDate since, List<Head> known, Clock clock, Consumer<String> stages) {

    /** One that trusts nothing, has seen no heads before, and says nothing of how far it is. */
    public static Verification whole(Connection connection, Clock clock) {
        return new Verification(connection, LocalDate.MIN, List.of(), clock, _ -> {});
    }

    public Verification {
        known = List.copyOf(known);
    }

    /**
     * What came out of one district.
     *
     * @param auditRows how many rows of the chain were walked
     * @param reports how many weeks and months were composed anew
     * @param forgotten of how many rows the personal texts were forgotten
     * @param head where its audit chain ends now
     */
    public record Result(int district, List<Finding> findings, long auditRows, int reports, int forgotten, Head head) {

        public Result {
            findings = List.copyOf(findings);
        }
    }

    /** All districts there are, by code. */
    public List<Integer> districts() throws SQLException {
        var codes = new ArrayList<Integer>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select code from district order by code")) {
            while (rows.next()) {
                codes.add(rows.getInt(1));
            }
        }
        return codes;
    }

    /** Districts of which a head was seen earlier, and which are not here any more: each with what is missing. */
    public List<Result> gone() throws SQLException {
        var here = districts();
        return known.stream()
                .filter(head -> !here.contains(head.district()))
                .collect(Collectors.toMap(Head::district, head -> head, (_, later) -> later, TreeMap::new))
                .values()
                .stream()
                .map(head -> new Result(
                        head.district(),
                        List.of(new Finding(
                                head.district(),
                                Finding.Kind.AUDIT_TAIL,
                                "district, seen %s".formatted(head.at()),
                                "nothing",
                                "%d %s".formatted(head.seq(), head.hash()),
                                List.of())),
                        0,
                        0,
                        0,
                        head))
                .toList();
    }

    public Result of(int code) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try {
            return inTransaction(code);
        } finally {
            connection.rollback();
        }
    }

    /** The same in the transaction that is open, seeing what was changed in it. */
    public Result inTransaction(int code) throws SQLException {
        bind(code);
        var district = new District(connection, code);
        var findings = new ArrayList<Finding>();
        stages.accept("audit chain");
        var trail = new Trail(district, since.equals(LocalDate.MIN), findings::add);
        var walk = new AuditWalk(district, trail, findings::add);
        var rows = walk.walk(
                since,
                known.stream()
                        .filter(head -> head.district() == district.code())
                        .toList());
        stages.accept("rows and their trail");
        var forgotten = trail.check();
        stages.accept("records, entries and balances");
        new States(district, findings::add).check();
        var ground = district.ground();
        new Balances(district, ground, since, findings::add).check();
        stages.accept("weeks and months");
        var reports = new Reports(district, ground, findings::add).check(since);
        return new Result(
                district.code(),
                findings,
                rows,
                reports,
                forgotten,
                walk.head(clock.instant().toString()));
    }

    private void bind(int code) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('hezhan.district', ?, true)")) {
            statement.setString(1, Integer.toString(code));
            statement.execute();
        }
    }
}

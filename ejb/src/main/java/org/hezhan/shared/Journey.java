package org.hezhan.shared;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hezhan.tenancy.DistrictConnections;
import org.hibernate.Session;

/**
 * One journey to the database and back (一次往返), with one statement or several: most of what a small statement costs is the
 * way. The driver takes several along while their answers are of a known size, such as counts, ids and whether there is
 * something; before an answer of any length it turns back once.
 */
final class Journey {

    /** Several statements go out at once; this tells the reader of the database's log which did not go alone. */
    private static final String ALONG = ";\n/* along */ ";

    private Journey() {}

    /** @param written how many rows were, by what is no query */
    record Answer(List<Columns> rows, int written) {}

    /** In the transaction of their session, after what it has changed. */
    static List<Answer> of(List<Sql> together) {
        var em = together.getFirst().session();
        Flushing.flush(em);
        return em.unwrap(Session.class).doReturningWork(connection -> made(connection, together));
    }

    /** With a statement that is a transaction of its own. */
    static Answer alone(Sql one) {
        try (var connection = DistrictConnections.unbound()) {
            return made(connection, List.of(one)).getFirst();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static List<Answer> made(Connection connection, List<Sql> together) throws SQLException {
        try (var statement = connection.prepareStatement(text(together))) {
            var place = 1;
            for (var one : together) {
                place = one.bind(connection, statement, place);
            }
            var answers = new ArrayList<Answer>(together.size());
            var hasRows = statement.execute();
            while (answers.size() < together.size()) {
                answers.add(
                        hasRows ? new Answer(rows(statement), 0) : new Answer(List.of(), statement.getUpdateCount()));
                hasRows = statement.getMoreResults();
            }
            return answers;
        }
    }

    private static String text(List<Sql> together) {
        return together.size() == 1
                ? together.getFirst().text()
                : together.stream().map(one -> one.text().strip()).collect(Collectors.joining(ALONG));
    }

    private static List<Columns> rows(PreparedStatement statement) throws SQLException {
        try (var rows = statement.getResultSet()) {
            return Columns.all(rows);
        }
    }
}

package org.hezhan.identity;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The accounts of all districts: global rows, so these few statements run without a bound district and touch no other
 * table.
 */
@Stateless
public class Accounts {

    @Resource(lookup = "java:jboss/datasources/Hezhan")
    DataSource dataSource;

    /**
     * Finds the account of a signed-in subject. The first time, the account is found by its user name (which nobody can
     * change) and bound to the subject.
     */
    public Optional<Account> signedIn(String subject, String username) {
        var known = find("where subject = ?", subject);
        if (known.isPresent()) {
            return known;
        }
        update("update account set subject = ? where username = ? and subject is null", subject, username);
        return find("where subject = ?", subject);
    }

    public Optional<Account> named(String username) {
        return find("where username = ?", username);
    }

    public Optional<Account> of(UUID id) {
        return find("where id = ?::uuid", id.toString());
    }

    /** Makes the account unless there is one of that user name, and answers it. */
    public Account enrol(UUID id, String username, String name) {
        update(
                "insert into account (id, username, name) values (?::uuid, ?, ?) on conflict (username) do nothing",
                id.toString(),
                username,
                name);
        return named(username).orElseThrow();
    }

    public void belongs(UUID account, int district) {
        update(
                "update account set districts = districts || ?::int where id = ?::uuid and not districts @> array[?::int]",
                Integer.toString(district),
                account.toString(),
                Integer.toString(district));
    }

    private Optional<Account> find(String where, String value) {
        var sql = "select id, username, name, districts from account " + where;
        try (var connection = dataSource.getConnection();
                var statement = prepare(connection.prepareStatement(sql), value);
                var rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(account(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(String sql, String... values) {
        try (var connection = dataSource.getConnection();
                var statement = prepare(connection.prepareStatement(sql), values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(PreparedStatement statement, String... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        return statement;
    }

    private static Account account(ResultSet row) throws SQLException {
        var districts = (Integer[]) row.getArray("districts").getArray();
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("name"),
                List.copyOf(Arrays.asList(districts)));
    }
}

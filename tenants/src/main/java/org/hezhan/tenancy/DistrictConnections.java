package org.hezhan.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.jspecify.annotations.Nullable;

/**
 * Tells PostgreSQL whose rows a transaction may see, so that the row policies hold for native SQL too, which
 * Hibernate's own filter leaves alone. Bound once per transaction: the connection is held until it ends.
 */
public class DistrictConnections implements MultiTenantConnectionProvider<Integer> {

    private static final String DATA_SOURCE = "java:jboss/datasources/Hezhan";

    private static volatile @Nullable DataSource dataSource;

    /** A connection of nobody's transaction, for a statement that binds the district itself and is one. */
    public static Connection unbound() throws SQLException {
        return dataSource().getConnection();
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        return dataSource().getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public Connection getConnection(Integer district) throws SQLException {
        var connection = dataSource().getConnection();
        try (var bind = connection.createStatement()) {
            bind.execute("set local hezhan.district = " + district.intValue());
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    @Override
    public void releaseConnection(Integer district, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return false;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new IllegalArgumentException("Nothing to unwrap: " + type);
    }

    /** Looked up once: the directory is slow, and every transaction asks. */
    private static DataSource dataSource() {
        var known = dataSource;
        if (known == null) {
            try {
                known = InitialContext.doLookup(DATA_SOURCE);
            } catch (NamingException e) {
                throw new IllegalStateException(e);
            }
            dataSource = known;
        }
        return known;
    }
}

package org.hezhan.server;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema to the state that this build expects, as the owner and before the application is deployed. */
final class Migrations {
    private static final Logger QUIET = Logger.getLogger("org.flywaydb");

    private Migrations() {}

    static int apply(Database database) {
        QUIET.setLevel(Level.WARNING);
        try {
            return Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(
                            database.url(),
                            database.owner().name(),
                            database.owner().password())
                    .locations("classpath:db/migration")
                    .placeholderReplacement(false)
                    .outOfOrder(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException refused) {
            throw new Trouble("The database cannot be migrated: " + refused.getMessage(), refused);
        }
    }
}

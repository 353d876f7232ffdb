package org.hezhan.server;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the schema to the state that this build expects, as the owner and before the application is deployed. */
public final class Migrations {
    private static final Logger QUIET = Logger.getLogger("org.flywaydb");

    private Migrations() {}

    /** @return how many were applied */
    public static int apply(Database database) {
        QUIET.setLevel(Level.OFF);
        try {
            return Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(
                            database.url(),
                            database.owner().name(),
                            database.owner().password())
                    .locations("classpath:db/migration")
                    .placeholderReplacement(false)
                    .outOfOrder(true)
                    .ignoreMigrationPatterns(new String[0])
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayValidateException changed) {
            throw new Trouble(
                    "The schema was made by another build (%s): return to that build, or give up the data with ./hezhan reset."
                            .formatted(firstFault(changed)),
                    changed);
        } catch (FlywayException refused) {
            throw new Trouble("The database cannot be migrated: " + refused.getMessage(), refused);
        }
    }

    private static String firstFault(FlywayException changed) {
        return String.valueOf(changed.getMessage()).lines().skip(1).findFirst().orElse("unknown");
    }
}

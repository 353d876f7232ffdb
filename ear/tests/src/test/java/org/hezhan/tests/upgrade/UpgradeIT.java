package org.hezhan.tests.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.hezhan.server.Database;
import org.hezhan.server.Database.Login;
import org.hezhan.server.Migrations;
import org.hezhan.tests.TheStack;
import org.hezhan.verify.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data of every release are migrated by today's build, and are what their facts say before and after. */
class UpgradeIT {

    private static final Path MIGRATIONS = Path.of("../../ejb/src/main/resources/db/migration");

    @TempDir
    Path folder;

    static List<Released> releases() throws IOException {
        return Released.all();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void the_data_of_a_release_are_migrated_and_true(Released release) throws Exception {
        var name = "released_" + ProcessHandle.current().pid();
        execute("create database %s owner hezhan_owner encoding 'UTF8' template template0".formatted(name));
        execute("grant connect on database %s to hezhan_app, hezhan_verify".formatted(name));
        try {
            var stack = TheStack.get().database();
            var database = new Database(
                    stack.url().replaceFirst("/hezhan$", "/" + name),
                    stack.keycloakUrl(),
                    stack.owner(),
                    stack.app(),
                    stack.verify(),
                    stack.keycloak());
            asReleased(release, database);
            var applied = Migrations.apply(database);
            System.out.printf("%s: %d migrations since%n", release, applied);
            mustBeTrue(database);
            everyEntryMustNameTheRecordOfItsHour(database);
            assertThat(Migrations.apply(database)).as("nothing is left to do").isZero();
        } finally {
            execute("drop database %s with (force)".formatted(name));
        }
    }

    /** The schema as the release had it, and its data. */
    private void asReleased(Released release, Database database) throws Exception {
        var history = release.history();
        assertThat(history).as("%s names its migrations", release).isNotEmpty();
        for (var migration : history) {
            var script = MIGRATIONS.resolve(migration.script());
            assertThat(script).as("a released migration stays").exists();
            Files.copy(script, folder.resolve(migration.script()));
        }
        var owner = database.owner();
        var flyway = Flyway.configure()
                .dataSource(database.url(), owner.name(), owner.password())
                .locations("filesystem:" + folder)
                .placeholderReplacement(false)
                .load();
        flyway.migrate();
        for (var made : flyway.info().applied()) {
            assertThat(new Released.Migration(made.getScript(), made.getChecksum()))
                    .as("a released migration never changes: write a new one instead")
                    .isIn(history);
        }
        try (var connection = superuser(database.url())) {
            release.fill(connection);
        }
    }

    private static void mustBeTrue(Database database) throws SQLException {
        try (var connection = database.verify().connect(database.url())) {
            var verification = Verification.whole(connection, Clock.systemUTC());
            var districts = verification.districts();
            assertThat(districts).isNotEmpty();
            var reports = 0L;
            var rows = 0L;
            for (var district : districts) {
                var result = verification.of(district);
                assertThat(result.findings()).as("district %d", district).isEmpty();
                reports += result.reports();
                rows += result.auditRows();
            }
            assertThat(reports).as("weeks and months are among the data").isPositive();
            assertThat(rows).as("the audit chain is among the data").isPositive();
        }
    }

    /** In the days of the demo an entry and its record are of the same hour, whatever has become of how the one names the other. */
    private static void everyEntryMustNameTheRecordOfItsHour(Database database) throws SQLException, IOException {
        try (var connection = superuser(database.url());
                var statement = connection.createStatement();
                var told = statement.executeQuery("""
                        select count(*), count(*) filter (where cast(r.starts_min as text) = e ->> 0)
                        from daily_log l
                        cross join json_array_elements(l.entries) e
                        left join lateral (
                            select starts_min, row_number() over (order by id) as place from service_record
                            where district_code = l.district_code and log_id = l.id and corrects is null) r
                            on r.place = cast(e ->> 5 as int)
                        where l.district_code = 430103 and e ->> 5 is not null
                        """)) {
            told.next();
            assertThat(told.getLong(1)).isPositive().isEqualTo(told.getLong(2));
        }
    }

    /** {@code -Dhezhan.release=0.1.0} keeps what the tests' own stack holds as that release; see docs/operations/upgrade.md. */
    @Test
    @EnabledIfSystemProperty(named = "hezhan.release", matches = ".+")
    void a_release_leaves_its_data() throws Exception {
        var release = new Released(Released.FOLDER.resolve(System.getProperty("hezhan.release") + ".copy.gz"));
        try (var connection = superuser(TheStack.get().database().url())) {
            release.write(connection);
        }
        assertThat(release.history()).isNotEmpty();
    }

    private static void execute(String sql) throws SQLException, IOException {
        var url = TheStack.get().database().url().replaceFirst("/hezhan$", "/postgres");
        try (var connection = superuser(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection superuser(String url) throws SQLException, IOException {
        var secrets = new Properties();
        try (var in = Files.newBufferedReader(TheStack.get().options().home().resolve("secrets.properties"))) {
            secrets.load(in);
        }
        return new Login("postgres", secrets.getProperty("database.superuser.password")).connect(url);
    }
}

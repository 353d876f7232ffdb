package org.hezhan.tests.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hezhan.tests.api.Days.LOGS;
import static org.hezhan.tests.api.Days.WORKER;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hezhan.server.Database.Login;
import org.hezhan.tests.TheStack;
import org.hezhan.verify.Finding.Kind;
import org.hezhan.verify.Verification;
import org.junit.jupiter.api.Test;

/** What is personal stands in the audit trail as a salted hash; who is forgotten is forgotten there too, and the chain holds (AT-4). */
class ForgettingIT {

    private static final String CANARY = "Zephyrine of the third floor";

    @Test
    void of_what_is_personal_the_trail_keeps_what_nobody_can_match_without_the_salt() throws Exception {
        var record = Ids.fresh();
        var day = Days.written("2026-01-20", record, CANARY).replace("Asked about aid", CANARY);
        var written = WORKER.put(LOGS + Ids.fresh(), day);
        assertThat(written.status()).as(written.body()).isEqualTo(201);

        var trail = AuditTrail.rows("990101", written.header("X-Request-Id"))
                .getFirst()
                .changes();
        assertThat(trail).contains("service_record", "\"note\"", "hmac:").doesNotContain(CANARY, "C-00042");
        assertThat(matches(record, trail)).isTrue();

        var before = verified().forgotten();
        forget(record);

        assertThat(matches(record, trail)).isFalse();
        var result = verified();
        assertThat(result.findings()).isEmpty();
        assertThat(result.forgotten()).isEqualTo(before + 1);
    }

    /** Another salt alone would hide whatever was written in place of what was sealed. */
    @Test
    void who_changes_the_salt_otherwise_is_found() throws Exception {
        var record = Ids.fresh();
        var written = WORKER.put(LOGS + Ids.fresh(), Days.written("2026-01-21", record, CANARY));
        assertThat(written.status()).as(written.body()).isEqualTo(201);
        var before = verified().findings().size();

        salt(record, "gen_random_uuid()");
        var found = verified().findings();
        forget(record);

        assertThat(before).isZero();
        assertThat(found).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.TRAIL);
            assertThat(finding.subject()).contains(record.toString());
            assertThat(finding.line()).doesNotContain(CANARY);
        });
    }

    /** Whether the note of the record, with the salt that stands beside it, is what the trail keeps. */
    private static boolean matches(UUID record, String trail) throws Exception {
        try (var connection = connection(TheStack.get().database().owner());
                var select = connection.prepareStatement(
                        "select salt, note from service_record where district_code = 990101 and id = ?")) {
            select.setObject(1, record);
            var row = select.executeQuery();
            row.next();
            return trail.contains(
                    "\"note\":\"hmac:" + hash(row.getObject(1, UUID.class), "note\0" + row.getString(2)) + "\"");
        }
    }

    private static String hash(UUID salt, String text) throws GeneralSecurityException {
        var key = ByteBuffer.allocate(16)
                .putLong(salt.getMostSignificantBits())
                .putLong(salt.getLeastSignificantBits())
                .array();
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void forget(UUID record) throws SQLException {
        salt(record, "'00000000-0000-0000-0000-000000000000'");
    }

    private static void salt(UUID record, String salt) throws SQLException {
        try (var connection = connection(TheStack.get().database().owner());
                var update = connection.prepareStatement(
                        "update service_record set salt = " + salt + " where district_code = 990101 and id = ?")) {
            update.setObject(1, record);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static Verification.Result verified() throws SQLException {
        var database = TheStack.get().database();
        try (var connection = database.verify().connect(database.url())) {
            return Verification.whole(connection, Clock.systemUTC()).of(990_101);
        }
    }

    private static Connection connection(Login login) throws SQLException {
        var connection = login.connect(TheStack.get().database().url());
        try (var bind = connection.createStatement()) {
            bind.execute("set hezhan.district = 990101");
        }
        return connection;
    }
}

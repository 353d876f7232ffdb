package org.hezhan.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.hezhan.verify.Finding.Kind;

/** Walks the audit chain of a district from row to row up to its head (审计链核验). */
final class AuditWalk {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String ROWS = """
            select seq, district_code, id, (extract(epoch from at) * 1000000)::bigint, account_id, roles, request, origin, what,
                   outcome, changes, hash
            from audit_event where district_code = ? and seq >= ? order by seq
            """;
    private static final int FIRST_PART = 2;
    private static final int LAST_PART = 11;
    private static final int CHANGES = 11;
    private static final int HASH = 12;

    private final District district;
    private final Trail trail;
    private final Consumer<Finding> findings;
    private final MessageDigest digest = sha256();
    private long last;
    private byte[] hash = {};
    private long rows;

    /** @param trail hears what each row says that was changed */
    AuditWalk(District district, Trail trail, Consumer<Finding> findings) {
        this.district = district;
        this.trail = trail;
        this.findings = findings;
    }

    /** @return the number of rows walked */
    long walk(LocalDate since, List<Head> known) throws SQLException {
        var first = since.equals(LocalDate.MIN) ? Long.MIN_VALUE : begin(since);
        district.each(ROWS, this::step, first);
        end();
        for (var head : known) {
            compare(head);
        }
        return rows;
    }

    /** By number, not by time: a row may be numbered after another and yet have begun before it. */
    private long begin(LocalDate since) throws SQLException {
        var first = district.list(
                        "select coalesce(min(seq), %d) from audit_event where district_code = ? and at >= ?"
                                .formatted(Long.MAX_VALUE),
                        row -> row.getLong(1),
                        since.atStartOfDay(CHINA).toOffsetDateTime())
                .getFirst();
        district.each(
                "select seq, hash from audit_event where district_code = ? and seq < ? order by seq desc limit 1",
                row -> {
                    last = row.getLong(1);
                    hash = row.getBytes(2);
                },
                first);
        return first;
    }

    private void step(ResultSet row) throws SQLException {
        rows++;
        var seq = row.getLong(1);
        var kept = row.getBytes(HASH);
        var id = "audit row %d %s".formatted(seq, row.getString(3));
        if (seq != last + 1) {
            found(Kind.AUDIT_ORDER, id, "follows row " + last, "row %d is missing".formatted(last + 1));
        } else if (!Arrays.equals(kept, hashOf(row))) {
            found(Kind.AUDIT_CHANGED, id, hex(kept), hex(hashOf(row)));
        }
        last = seq;
        hash = kept;
        trail.hear(seq, row.getString(CHANGES));
    }

    private void end() throws SQLException {
        var heads = district.list("select seq, hash from audit_head where district_code = ?", row -> "%d %s"
                .formatted(row.getLong(1), hex(row.getBytes(2))));
        var walked = "%d %s".formatted(last, hex(hash));
        if (last > 0 && heads.isEmpty() || heads.stream().anyMatch(head -> !head.equals(walked))) {
            found(Kind.AUDIT_TAIL, "audit head", heads.isEmpty() ? "nothing" : heads.getFirst(), walked);
        }
    }

    /** A head that was seen at an earlier verification must still be where it was. */
    private void compare(Head head) throws SQLException {
        var there = district.list(
                "select hash from audit_event where district_code = ? and seq = ?",
                row -> hex(row.getBytes(1)),
                head.seq());
        if (head.seq() > 0 && !there.equals(List.of(head.hash()))) {
            found(
                    Kind.AUDIT_TAIL,
                    "audit row %d, seen %s".formatted(head.seq(), head.at()),
                    there.isEmpty() ? "nothing" : there.getFirst(),
                    head.hash());
        }
    }

    private byte[] hashOf(ResultSet row) throws SQLException {
        digest.update(hash);
        var district = row.getString(FIRST_PART);
        part(district);
        part(row.getString(1));
        for (var column = FIRST_PART + 1; column <= LAST_PART; column++) {
            part(row.getString(column));
        }
        return digest.digest();
    }

    private void part(@org.jspecify.annotations.Nullable String text) {
        var bytes = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private void found(Kind kind, String subject, String kept, String recounted) {
        findings.accept(new Finding(district.code(), kind, subject, kept, recounted, List.of()));
    }

    Head head(String at) {
        return new Head(district.code(), last, hex(hash), at);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

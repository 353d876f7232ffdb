package org.hezhan.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hezhan.verify.Head;

/**
 * The heads of the audit chains as earlier verifications saw them (审计链末端存证), a line each: district, row, hash, time, seal.
 * They lie outside the database, so that whoever cuts a chain's tail there leaves a trace; copy the file elsewhere to be safe
 * from whoever owns this machine.
 */
record AuditHeads(Path file, String key) {

    List<Head> seen() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream().map(this::head).toList();
        } catch (IOException unreadable) {
            throw new Trouble("%s cannot be read.".formatted(file), unreadable);
        }
    }

    void keep(List<Head> heads) {
        var lines =
                heads.stream().map(head -> line(head) + " " + seal(line(head))).toList();
        try {
            Files.write(file, lines, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException full) {
            throw new Trouble("%s cannot be written: %s.".formatted(file, Trouble.reason(full)), full);
        }
    }

    private Head head(String line) {
        var parts = line.split(" ");
        if (parts.length != 5 || !line.endsWith(" " + seal(line.substring(0, line.lastIndexOf(' '))))) {
            throw new Trouble("%s was changed: this line has not its seal: %s".formatted(file, line));
        }
        return new Head(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2], parts[3]);
    }

    private static String line(Head head) {
        return "%d %d %s %s"
                .formatted(head.district(), head.seq(), head.hash().isEmpty() ? "-" : head.hash(), head.at());
    }

    private String seal(String line) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(line.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

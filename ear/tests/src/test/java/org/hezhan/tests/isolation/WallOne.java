package org.hezhan.tests.isolation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.hezhan.tenancy.CurrentDistrict;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.Timers;
import org.hezhan.tests.api.Program;

/** Wall one, Hibernate's tenants: the product is deployed without it, as an archive that only the tests make, and with it again. */
final class WallOne {

    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final String EJB = "hezhan-ejb.jar";
    private static final String KERNEL = "lib/hezhan-tenants.jar";
    private static final String UNIT = "META-INF/persistence.xml";

    private final Path deployed = TheStack.get()
            .options()
            .home()
            .resolve("wildfly/deployments/hezhan.ear")
            .toAbsolutePath();
    private final byte[] whole = read(deployed);

    /** What becomes of one file of an archive. */
    private interface Change {
        byte[] of(String name, byte[] content) throws IOException;
    }

    void off() throws IOException {
        var resolver = EveryDistrict.class.getName();
        var added = resolver.replace('.', '/') + ".class";
        deploy(changed(whole, (name, content) -> switch (name) {
            case EJB -> changed(content, (file, text) -> file.equals(UNIT) ? torn(text, resolver) : text);
            case KERNEL -> withFile(content, added, own(added));
            default -> content;
        }));
    }

    void on() throws IOException {
        deploy(whole);
    }

    private static byte[] torn(byte[] unit, String resolver) {
        var text = new String(unit, StandardCharsets.UTF_8);
        var other = text.replace(CurrentDistrict.class.getName(), resolver);
        if (other.equals(text)) {
            throw new IllegalStateException("The wall stands elsewhere than in " + UNIT);
        }
        return other.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] own(String file) throws IOException {
        try (var stream = WallOne.class.getResourceAsStream("/" + file)) {
            return java.util.Objects.requireNonNull(stream).readAllBytes();
        }
    }

    private static byte[] withFile(byte[] archive, String file, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            copy(archive, zip, (name, old) -> old);
            zip.putNextEntry(new ZipEntry(file));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] changed(byte[] archive, Change change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            copy(archive, zip, change);
        }
        return out.toByteArray();
    }

    private static void copy(byte[] archive, ZipOutputStream zip, Change change) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(change.of(entry.getName(), in.readAllBytes()));
            }
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays the archive where the server finds it, and waits until it answers with it and has come to rest. */
    private void deploy(byte[] archive) throws IOException {
        var done = deployed.resolveSibling("hezhan.ear.deployed");
        var before = Files.exists(done) ? Files.getLastModifiedTime(done) : FileTime.fromMillis(0);
        var fresh = Files.write(deployed.resolveSibling("../hezhan.ear.part").normalize(), archive);
        Files.move(fresh, deployed, StandardCopyOption.ATOMIC_MOVE);
        Files.writeString(deployed.resolveSibling("hezhan.ear.dodeploy"), "");
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!Files.exists(done)
                || Files.getLastModifiedTime(done).equals(before)
                || Program.nobody().get("/status").status() != 200) {
            if (System.nanoTime() > end || Files.exists(deployed.resolveSibling("hezhan.ear.failed"))) {
                throw new IllegalStateException("The changed product did not come up");
            }
            pause();
        }
        Timers.firstRunIsOver();
        Visitor.forget();
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

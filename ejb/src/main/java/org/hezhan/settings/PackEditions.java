package org.hezhan.settings;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.hezhan.shared.Ids;
import org.hezhan.tenancy.DistrictScope;

/** Keeps the editions of the bound district's pack (区包版次). */
@Stateless
public class PackEditions {

    /** A new edition of a district's pack holds from now on. */
    public record Issued(int district, int edition) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Issued> issued;

    @Inject
    Clock clock;

    /** The newest edition, or 0 when the district has none. */
    public int newest() {
        return em.createQuery("select coalesce(max(f.edition), 0) from PackFile f", Integer.class)
                .getSingleResult();
    }

    public Map<String, String> files(int edition) {
        var files = new TreeMap<String, String>();
        em.createQuery("select f.name, f.content from PackFile f where f.edition = :edition", Object[].class)
                .setParameter("edition", edition)
                .getResultStream()
                .forEach(row -> files.put((String) row[0], (String) row[1]));
        return files;
    }

    /** Whether the files are those of the newest edition, so that nothing is to be issued. */
    public boolean isNewest(Map<String, String> files) {
        var newest = newest();
        return newest > 0 && files(newest).equals(files);
    }

    public void issue(Map<String, String> files) {
        var edition = newest() + 1;
        files.forEach((name, content) -> em.persist(
                new PackFile(Ids.at(clock.instant()), edition, name, content, sha256(content), clock.instant())));
        issued.fire(new Issued(DistrictScope.current().value(), edition));
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

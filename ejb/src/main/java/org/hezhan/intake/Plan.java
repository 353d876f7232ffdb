package org.hezhan.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What taking a file in would change (导入方案): shown after the dry run, carried out when confirmed. */
public record Plan(List<Change> changes) {

    public static final Plan NOTHING = new Plan(List.of());

    /** What happens to one thing. */
    public enum Kind {
        /** 新增 */
        ADD,
        /** 变更 */
        CHANGE,
        /** 不变 */
        KEEP,
        /** 去除 */
        REMOVE
    }

    /** @param name what the thing is called, by its code and name */
    public record Change(Kind kind, String name, List<Difference> differences) {}

    /** One value before and after; nothing where there was or will be none. */
    public record Difference(
            String field, @Nullable Object before, @Nullable Object after) {

        /** What the value is called, as in the header of a template. */
        public String title(Locale locale) {
            return Titles.ofField(field, locale);
        }

        public String before(Locale locale) {
            return Titles.ofValue(field, before, locale);
        }

        public String after(Locale locale) {
            return Titles.ofValue(field, after, locale);
        }
    }

    public Plan {
        changes = List.copyOf(changes);
    }

    /** This plan and then the other. */
    public Plan and(Plan other) {
        return new Plan(Stream.concat(changes.stream(), other.changes.stream()).toList());
    }

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    public boolean changesNothing() {
        return count(Kind.KEEP) == changes.size();
    }

    /** Tells one plan from another, so that what is confirmed is what was shown. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(changes.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws org.hezhan.shared.Refusal when this is no longer the plan that was shown */
    public void mustBe(String shown) {
        if (!fingerprint().equals(shown)) {
            throw IntakeReason.PLAN_CHANGED.refusal();
        }
    }
}

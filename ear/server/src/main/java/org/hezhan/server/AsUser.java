package org.hezhan.server;

import java.io.IOException;
import java.util.List;

/** PostgreSQL refuses to run as root; in a user namespace of its own, root is nobody and its files stay its own. */
final class AsUser {
    private AsUser() {}

    static List<String> ordinary(List<String> command) {
        return Holder.ROOT ? Child.join(List.of("unshare", "--user"), command) : command;
    }

    private static boolean mustNotBeRoot() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return false;
        }
        try {
            if (new ProcessBuilder("unshare", "--user", "true").start().waitFor() == 0) {
                return true;
            }
        } catch (IOException missing) {
            throw needsAUser(missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw needsAUser(null);
    }

    private static Trouble needsAUser(@org.jspecify.annotations.Nullable IOException cause) {
        String sentence = "PostgreSQL does not run as root here (user namespaces are off): "
                + "run hezhan as an ordinary user, or set database.url to a PostgreSQL of yours.";
        return cause == null ? new Trouble(sentence) : new Trouble(sentence, cause);
    }

    /** Asked once. */
    private static final class Holder {
        static final boolean ROOT = mustNotBeRoot();
    }
}

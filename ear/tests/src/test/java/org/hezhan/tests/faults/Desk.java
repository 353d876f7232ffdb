package org.hezhan.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hezhan.tests.Visitor;
import org.hezhan.tests.pages.Said;
import org.jspecify.annotations.Nullable;

/** A head of a station who stays signed in at the pages and goes on reading, and strangers who come to the door. */
final class Desk implements Runnable {

    private static final String HEAD = "head1.990101";
    private static final String PASSWORD = "hezhan-demo-2026";
    private static final String PAGE = "/d/990101/daily-logs";
    private static final long PAUSE_MILLIS = 300;

    private final Caller caller;
    private final String site;
    private final AtomicBoolean going;
    private final Visitor head;
    private volatile @Nullable Exception surprise;

    Desk(Caller caller, String site, AtomicBoolean going) throws IOException, InterruptedException {
        this.caller = caller;
        this.site = site;
        this.going = going;
        this.head = new Visitor(site);
        assertThat(head.signIn(HEAD, PASSWORD).status())
                .as("%s signs in at the pages", HEAD)
                .isEqualTo(200);
    }

    /** After WildFly has lost the session, whoever is still signed in at Keycloak comes back without noticing. */
    @Override
    public void run() {
        try {
            while (going.get()) {
                var start = System.nanoTime();
                var status = read();
                var end = System.nanoTime();
                caller.calls().add(new Caller.Call("GET " + PAGE, status, (end - start) / 1_000_000, end, false));
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            surprise = e;
        }
    }

    private int read() throws InterruptedException {
        try {
            var shown = head.open(PAGE);
            if (shown.isSignInForm()) {
                throw new IllegalStateException("Who is signed in was asked to sign in again");
            }
            return shown.status();
        } catch (IOException e) {
            return 0;
        }
    }

    void mustNotBeSurprised() {
        if (surprise != null) {
            throw new IllegalStateException(surprise);
        }
    }

    boolean letsStrangersSignIn() throws InterruptedException {
        try {
            return new Visitor(site).open("/").isSignInForm();
        } catch (IOException e) {
            return false;
        }
    }

    /** Within a moment: the page asks at most every two seconds. */
    void mustTellStrangersThatNobodyCanSignIn(Fault fault) throws IOException, InterruptedException {
        Thread.sleep(2_100);
        var told = new Visitor(site).open("/");
        assertThat(told.status()).as("%s: what a stranger is shown", fault).isEqualTo(503);
        assertThat(told.text())
                .as("%s: what a stranger is shown", fault)
                .contains(Said.label("sign-in-away.title"))
                .doesNotContain("Exception", "at org.");
    }
}

package org.hezhan.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Work side by side: all of it, or none as soon as one part fails. */
final class Together {
    private Together() {}

    static void run(Runnable... parts) {
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (Runnable part : parts) {
            threads.add(Thread.ofPlatform().unstarted(() -> {
                try {
                    part.run();
                } catch (RuntimeException failed) {
                    if (failure.compareAndSet(null, failed)) {
                        threads.forEach(Thread::interrupt);
                    }
                }
            }));
        }
        threads.forEach(Thread::start);
        threads.forEach(Together::join);
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

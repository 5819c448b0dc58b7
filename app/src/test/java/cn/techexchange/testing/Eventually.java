package cn.techexchange.testing;

import java.time.Duration;
import java.time.Instant;

/** Waits for what happens in the background. */
public final class Eventually {
    private Eventually() {}

    /** @throws AssertionError the last one, when the check does not pass in time */
    public static void within(Duration time, Runnable check) {
        Instant end = Instant.now().plus(time);
        while (true) {
            try {
                check.run();
                return;
            } catch (AssertionError e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

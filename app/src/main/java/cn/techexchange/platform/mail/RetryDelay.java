package cn.techexchange.platform.mail;

import java.time.Duration;
import java.util.Optional;

/** How long a mail that failed waits: four times as long each time, half a day at most, ten tries in all. */
record RetryDelay(Duration first) {
    static final int TRIES = 10;
    private static final Duration LONGEST = Duration.ofHours(12);

    /** @param attempts tries that have failed, the last one too; empty when that was enough */
    Optional<Duration> after(int attempts) {
        if (attempts >= TRIES) {
            return Optional.empty();
        }
        Duration delay = first.multipliedBy(1L << (2 * Math.max(0, attempts - 1)));
        return Optional.of(delay.compareTo(LONGEST) < 0 ? delay : LONGEST);
    }
}

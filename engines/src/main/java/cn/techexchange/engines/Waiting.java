package cn.techexchange.engines;

import cn.techexchange.engines.EnginesException.Reason;
import java.time.Duration;
import java.util.function.BooleanSupplier;

final class Waiting {
    private static final long STEP_MILLIS = 20;

    private Waiting() {}

    /** Whether it came true within the limit. */
    static boolean until(BooleanSupplier condition, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            try {
                Thread.sleep(STEP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new EnginesException(Reason.INTERRUPTED, "Interrupted while waiting for a server", e);
            }
        }
        return true;
    }
}

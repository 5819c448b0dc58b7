package cn.techexchange.platform.job;

import java.time.Duration;

/** Work that goes on while the server runs, in a thread of its own and one small step after the other. */
public interface ContinuousWork {
    /** For the thread and the log. */
    String name();

    /** Asked once, when the server has started. */
    default boolean isOn() {
        return true;
    }

    /**
     * @param rest for pauses within the step
     * @return how long to rest before the next step
     * @throws WorkPaused while what it needs is away
     */
    Duration step(Rest rest) throws InterruptedException;
}

package cn.techexchange.platform.job;

import java.time.Duration;

/** A pause in the middle of work, so that people's own requests go first; it ends early when the server does. */
public interface Rest {
    void after(Duration worked) throws InterruptedException;
}

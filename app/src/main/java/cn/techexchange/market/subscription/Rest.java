package cn.techexchange.market.subscription;

import java.time.Duration;

/** Lets people's own searches go first. */
interface Rest {
    void after(Duration worked) throws InterruptedException;
}

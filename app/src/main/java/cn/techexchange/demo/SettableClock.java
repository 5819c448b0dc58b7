package cn.techexchange.demo;

import cn.techexchange.platform.time.LocalTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Shows the time of the step that is being played, so that what happened in 2023 bears dates of 2023. */
final class SettableClock extends Clock {
    private final ZoneId zone;
    private volatile Instant now;

    SettableClock(Instant now) {
        this(now, LocalTime.ZONE);
    }

    private SettableClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void set(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(now, other);
    }
}

package cn.techexchange.market.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    @ParameterizedTest(name = "{0} found at {1} is told at {2}")
    @CsvSource({
        "AT_ONCE, 2026-11-25T03:04:05Z, 2026-11-25T03:04:05Z",
        // Before the morning of the same day in Baotou, which is the day before in UTC.
        "DAILY,   2026-11-24T23:59:59Z, 2026-11-25T00:00:00Z",
        "DAILY,   2026-11-25T00:00:00Z, 2026-11-26T00:00:00Z",
        "DAILY,   2026-11-25T15:59:00Z, 2026-11-26T00:00:00Z",
        // 2026-11-23 is a Monday.
        "WEEKLY,  2026-11-22T23:00:00Z, 2026-11-23T00:00:00Z",
        "WEEKLY,  2026-11-23T00:00:00Z, 2026-11-30T00:00:00Z",
        "WEEKLY,  2026-11-25T10:00:00Z, 2026-11-30T00:00:00Z",
        "WEEKLY,  2026-12-30T10:00:00Z, 2027-01-04T00:00:00Z",
    })
    void collectedNewsWaitForTheMorning(Rhythm rhythm, Instant found, Instant due) {
        assertThat(rhythm.due(found)).isEqualTo(due);
    }
}

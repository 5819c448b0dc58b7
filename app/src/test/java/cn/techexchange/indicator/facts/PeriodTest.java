package cn.techexchange.indicator.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.platform.problem.ProblemException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    @Test
    void everyCodeIsReadAndWritten() {
        for (String code : new String[] {"2026", "2026-H1", "2026-H2", "2026-Q1", "2026-Q4", "2026-02", "2026-12"}) {
            assertThat(Period.parse(code).code()).isEqualTo(code);
        }
        assertThat(Period.parse("2026-01-05..2026-02-20").code()).isEqualTo("2026-01-05..2026-02-20");
        assertThat(Period.parse("2026-04-01..2026-06-30").code()).isEqualTo("2026-Q2");
        assertThat(Period.parse("2026-02-01..2026-04-30").code()).isEqualTo("2026-02-01..2026-04-30");
    }

    @Test
    void whatIsNoPeriodIsRefused() {
        for (String code : new String[] {
            "", "26", "2026-H3", "2026-13", "2026-Q0", "2026-02-30..2026-03-01", "2026-02-02..2026-02-01"
        }) {
            assertThatThrownBy(() -> Period.parse(code)).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void aRunningPeriodIsComparedWithAsManyDays() {
        Period running = Period.parse("2026").until(LocalDate.of(2026, 3, 10));

        assertThat(running.yearBefore().code()).isEqualTo("2025-01-01..2025-03-10");
        assertThat(Period.parse("2024-02").yearBefore().code()).isEqualTo("2023-02");
        assertThat(Period.parse("2025-02").yearBefore().code()).isEqualTo("2024-02");
    }
}

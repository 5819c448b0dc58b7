package cn.techexchange.market.brokerage.funnel;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import java.time.Instant;
import java.time.LocalDate;

/** Pairs that began within it are followed, to wherever they have come by now; both ends included. */
public record FunnelPeriod(LocalDate from, LocalDate until) {
    /** @throws ProblemException {@code INVALID_INPUT} when it ends before it begins */
    public FunnelPeriod {
        if (from.isAfter(until)) {
            throw ProblemException.invalid("from", "开始日期不能晚于结束日期");
        }
    }

    public Instant begin() {
        return from.atStartOfDay(LocalTime.ZONE).toInstant();
    }

    public Instant end() {
        return until.plusDays(1).atStartOfDay(LocalTime.ZONE).toInstant();
    }
}

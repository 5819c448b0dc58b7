package cn.techexchange.indicator.outlook;

import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Facts;
import cn.techexchange.indicator.facts.Figures;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Forecasts the end of the present year from the years before it. */
@Singleton
public final class ForecastYear {
    private static final int LOOK_BACK = 10;
    private final Facts facts;
    private final Clock clock;

    ForecastYear(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    public Forecast today() {
        return on(LocalTime.today(clock));
    }

    /** Knows everything that is known now of the earlier years, and of the day's own year what counts by that day. */
    Forecast on(LocalDate day) {
        Figures state = facts.figures();
        var years = new ArrayList<PastYear>();
        for (int year = day.getYear() - LOOK_BACK; year < day.getYear(); year++) {
            int back = day.getYear() - year;
            var past = new PastYear(year, toDate(state, day.minusYears(back)), gross(state, Period.ofYear(year)));
            if (past.isUsable()) {
                years.add(past);
            }
        }
        long toDate = toDate(state, day);
        return new Forecast(
                day.getYear(),
                day,
                toDate,
                ProgressMethod.estimate(toDate, years),
                List.copyOf(ProgressMethod.backTests(years)));
    }

    private static long toDate(Figures state, LocalDate day) {
        return gross(state, new Period(LocalDate.of(day.getYear(), 1, 1), day));
    }

    private static long gross(Figures state, Period period) {
        return state.total(FactFilter.of(period)).grossFen();
    }
}

package cn.techexchange.indicator.statistics;

import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Facts;
import cn.techexchange.indicator.facts.Facts.RecordedFact;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.targets.Target;
import cn.techexchange.indicator.targets.Targets;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads figures, and the facts that each figure is the sum of: both from the same rows by the same filter. */
@Singleton
public final class ReadIndicator {
    private final Facts facts;
    private final Targets targets;
    private final Clock clock;

    ReadIndicator(Facts facts, Targets targets, Clock clock) {
        this.facts = facts;
        this.targets = targets;
        this.clock = clock;
    }

    public int currentYear() {
        return LocalTime.today(clock).getYear();
    }

    public YearFigures year(int year) {
        return new YearFigures(
                year,
                facts.total(FactFilter.ofYear(year)),
                targets.find(year),
                facts.lastRecordedAt().orElseGet(() -> LocalTime.now(clock)),
                facts.list(FactFilter.ofYear(year), Long.MAX_VALUE, 1).stream()
                        .anyMatch(recorded -> recorded.fact().described().demo()));
    }

    /** Every year that has facts or a goal, and the present one; newest first. */
    public List<Integer> years() {
        var years = new TreeSet<Integer>(facts.years());
        years.add(currentYear());
        targets.list().stream().map(Target::year).forEach(years::add);
        return List.copyOf(years.descendingSet());
    }

    public List<Figure> breakdown(Dimension dimension, int year) {
        return facts.breakdown(dimension, FactFilter.ofYear(year));
    }

    public Figure total(FactFilter filter) {
        return facts.total(filter);
    }

    /** @param cursor id of the last fact of the page before, or null for the first page */
    public Page<RecordedFact> facts(FactFilter filter, @Nullable Long cursor, int size) {
        long before = cursor == null ? Long.MAX_VALUE : cursor;
        return Page.of(facts.list(filter, before, size + 1), size, recorded -> String.valueOf(recorded.id()));
    }
}

package cn.techexchange.indicator.statistics;

import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Facts;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.facts.Figures;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.indicator.facts.Trait;
import cn.techexchange.indicator.targets.Target;
import cn.techexchange.indicator.targets.Targets;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The yearly totals that everyone may see, all years of one state. */
@Singleton
public final class ReadIndicator {
    private static final Period EVER = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));
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

    public Instant asOf() {
        return facts.lastRecordedAt().orElseGet(() -> LocalTime.now(clock));
    }

    /** Every year that has facts or a goal, the present one and the one asked for; newest first. */
    public List<YearFigures> years(int asked) {
        Map<Integer, Target> goals =
                targets.list().stream().collect(Collectors.toMap(Target::year, Function.identity()));
        Figures figures = facts.figures();
        Map<String, Figure> totals = byYear(figures, Map.of());
        Map<String, Figure> demo = byYear(figures, Map.of(Trait.DEMO, "1"));
        var years = new TreeMap<Integer, YearFigures>();
        goals.keySet().forEach(year -> years.put(year, figures(year, totals, demo, goals)));
        totals.keySet().stream()
                .map(Integer::valueOf)
                .forEach(year -> years.put(year, figures(year, totals, demo, goals)));
        years.put(asked, figures(asked, totals, demo, goals));
        years.put(currentYear(), figures(currentYear(), totals, demo, goals));
        return List.copyOf(years.descendingMap().values());
    }

    private static Map<String, Figure> byYear(Figures figures, Map<Trait, String> codes) {
        FactFilter ever = FactFilter.of(EVER);
        var filter = new FactFilter(EVER, codes, ever.area(), ever.flow(), ever.upTo());
        return figures.breakdown(Dimension.YEAR, filter).stream()
                .collect(Collectors.toMap(Figure::code, Function.identity()));
    }

    private static YearFigures figures(
            int year, Map<String, Figure> totals, Map<String, Figure> demo, Map<Integer, Target> goals) {
        String code = String.valueOf(year);
        return new YearFigures(
                year,
                totals.getOrDefault(code, Figure.NONE),
                Optional.ofNullable(goals.get(year)),
                demo.containsKey(code));
    }
}

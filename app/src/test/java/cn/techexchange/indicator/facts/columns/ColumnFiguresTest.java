package cn.techexchange.indicator.facts.columns;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.indicator.facts.Cell;
import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.FactGenerator;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.facts.Figures;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.indicator.facts.RegistrationFact;
import cn.techexchange.indicator.facts.Trait;
import cn.techexchange.platform.dictionary.SampleDictionaries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Enough facts for full chunks, which answer from what they keep, and for parts of chunks, which are walked over. */
class ColumnFiguresTest {
    private static final int FACTS = 5 * Chunk.SIZE / 2;
    private static final List<RegistrationFact> DATA = new FactGenerator(5, 1).spread(FACTS, 2020, 2);
    private static final Map<Dimension, Function<RegistrationFact, String>> DIMENSIONS = Map.of(
            Dimension.KIND, fact -> fact.code(Trait.KIND),
            Dimension.FIELD, fact -> fact.code(Trait.FIELD),
            Dimension.SELLER_KIND, fact -> coded(fact.code(Trait.SELLER_KIND)),
            Dimension.INDUSTRY, fact -> coded(fact.code(Trait.INDUSTRY)),
            Dimension.EVENT, fact -> fact.code(Trait.EVENT),
            Dimension.FLOW, ColumnFiguresTest::flow,
            Dimension.YEAR, fact -> fact.countedOn().toString().substring(0, 4),
            Dimension.MONTH, fact -> fact.countedOn().toString().substring(0, 7));
    private final Random random = new Random(29);
    private final FactColumns columns = new FactColumns(new Hierarchies(SampleDictionaries.all()));

    @Test
    void sumsAreThoseOfTheFacts() {
        append(0, FACTS);
        for (int i = 0; i < 60; i++) {
            FactFilter filter = filter(i);
            Map<Dimension, List<Figure>> breakdowns =
                    columns.figures().breakdowns(List.copyOf(DIMENSIONS.keySet()), filter);

            DIMENSIONS.forEach((dimension, code) -> assertThat(breakdowns.get(dimension))
                    .as("%s %s", dimension, filter)
                    .isEqualTo(sums(filter, code)));
            assertThat(List.of(columns.figures().total(filter))).isEqualTo(totals(filter));
        }
    }

    @Test
    void cellsAddUpToTheBreakdown() {
        append(0, FACTS);
        FactFilter filter = FactFilter.ofYear(2021);

        var rows = new TreeMap<String, Figure>();
        for (Cell cell : columns.figures().cross(Dimension.KIND, Dimension.MONTH, filter)) {
            rows.merge(cell.row(), cell.figure().withCode(cell.row()), Figure::plus);
        }

        assertThat(List.copyOf(rows.values())).isEqualTo(columns.figures().breakdown(Dimension.KIND, filter));
    }

    @Test
    void whatArrivesLaterIsNotInAStateTakenEarlier() {
        append(0, Chunk.SIZE - 1);
        FactFilter ever = new FactFilter(
                Period.parse("2020-01-01..2021-12-31"),
                Map.of(),
                FactFilter.ofYear(2020).area(),
                null,
                Long.MAX_VALUE);
        Figures earlier = columns.figures();
        Figure before = earlier.total(ever);

        append(Chunk.SIZE - 1, FACTS);

        assertThat(earlier.total(ever)).isEqualTo(before);
        assertThat(earlier.breakdown(Dimension.KIND, ever).stream().reduce(Figure.NONE, Figure::plus))
                .isEqualTo(before);
        assertThat(columns.figures().total(ever)).isNotEqualTo(before);
    }

    private void append(int from, int to) {
        columns.append(DATA.subList(from, to).stream()
                .map(fact -> new FactRow(
                        fact.countedOn(),
                        fact.source().ledgerSequence(),
                        Math.toIntExact(fact.difference().contracts()),
                        fact.difference().grossFen(),
                        fact.difference().technologyFen(),
                        fact::code))
                .toList());
    }

    private FactFilter filter(int number) {
        Map<Trait, String> codes = number % 3 == 0 ? Map.of(Trait.KIND, "SERVICE") : Map.of();
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(300));
        Period period = number % 2 == 0
                ? Period.parse("2020-01-01..2021-12-31")
                : Period.parse(from + ".." + from.plusDays(1 + random.nextInt(400)));
        FactFilter district = FactFilter.of(period);
        long upTo = number % 5 == 0 ? random.nextInt(FACTS) : Long.MAX_VALUE;
        return new FactFilter(period, codes, district.area(), null, upTo);
    }

    private static List<Figure> totals(FactFilter filter) {
        List<Figure> sums = sums(filter, fact -> "");
        return sums.isEmpty() ? List.of(Figure.NONE) : sums;
    }

    private static List<Figure> sums(FactFilter filter, Function<RegistrationFact, String> code) {
        var sums = new TreeMap<String, Figure>();
        for (RegistrationFact fact : DATA) {
            boolean within = !fact.countedOn().isBefore(filter.period().from())
                    && !fact.countedOn().isAfter(filter.period().to())
                    && fact.source().ledgerSequence() <= filter.upTo();
            if (within
                    && filter.codes().entrySet().stream()
                            .allMatch(each -> fact.code(each.getKey()).equals(each.getValue()))) {
                sums.merge(code.apply(fact), fact.difference().withCode(code.apply(fact)), Figure::plus);
            }
        }
        return List.copyOf(sums.values());
    }

    private static String coded(String code) {
        return code.isEmpty() ? FactFilter.OPEN : code;
    }

    private static String flow(RegistrationFact fact) {
        boolean sells = fact.code(Trait.SELLER_REGION).equals("150203");
        boolean buys = fact.code(Trait.BUYER_REGION).equals("150203");
        return sells ? buys ? "LOCAL" : "OUTWARD" : buys ? "INWARD" : "OUTSIDE";
    }
}

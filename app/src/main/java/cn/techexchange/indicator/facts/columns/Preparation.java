package cn.techexchange.indicator.facts.columns;

import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Flow;
import cn.techexchange.indicator.facts.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Turns filters and dimensions into tables over the numbers of codes. */
final class Preparation {
    private static final int STANDINGS = 4;
    private final Hierarchies hierarchies;
    private final Function<Trait, List<String>> codes;

    Preparation(Hierarchies hierarchies, Function<Trait, List<String>> codes) {
        this.hierarchies = hierarchies;
        this.codes = codes;
    }

    Sieve sieve(FactFilter filter) {
        List<Sieve.Wanted> wanted = filter.codes().entrySet().stream()
                .map(entry -> new Sieve.Wanted(
                        entry.getKey(),
                        table(entry.getKey(), code -> hierarchies.matches(entry.getKey(), code, entry.getValue()))))
                .toList();
        return new Sieve(
                Math.toIntExact(filter.period().from().toEpochDay()),
                Math.toIntExact(filter.period().to().toEpochDay()),
                filter.upTo(),
                wanted,
                table(Trait.SELLER_REGION, filter.area()::contains),
                table(Trait.BUYER_REGION, filter.area()::contains),
                flows(filter));
    }

    private boolean[] table(Trait trait, Predicate<String> allowed) {
        List<String> known = codes.apply(trait);
        var table = new boolean[known.size()];
        for (int number = 0; number < table.length; number++) {
            table[number] = allowed.test(known.get(number));
        }
        return table;
    }

    private static boolean[] flows(FactFilter filter) {
        Flow flow = filter.flow();
        if (flow == null) {
            return new boolean[0];
        }
        var allowed = new boolean[STANDINGS];
        for (int standing = 0; standing < STANDINGS; standing++) {
            allowed[standing] = flow.matches((standing & 2) != 0, (standing & 1) != 0);
        }
        return allowed;
    }

    Axis axis(Dimension dimension, FactFilter filter, Sieve sieve) {
        if (dimension.isTime()) {
            return times(dimension, filter);
        }
        return dimension.trait().<Axis>map(trait -> codes(dimension, trait)).orElseGet(() -> new FlowAxis(sieve));
    }

    private static Axis times(Dimension dimension, FactFilter filter) {
        int months = Months.lengthOf(dimension);
        int first = Months.of(filter.period().from()) / months * months;
        int last = Months.of(filter.period().to());
        var values = new ArrayList<String>();
        for (int month = first; month <= last; month += months) {
            values.add(Months.codeOf(dimension, month));
        }
        return new TimeAxis(first, months, values);
    }

    private Axis codes(Dimension dimension, Trait trait) {
        List<String> known = codes.apply(trait);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        var group = new int[known.size()];
        for (int number = 0; number < group.length; number++) {
            String value = hierarchies.groupOf(dimension, known.get(number));
            group[number] = numbers.computeIfAbsent(value, added -> numbers.size());
        }
        return new CodeAxis(trait, List.copyOf(numbers.keySet()), group);
    }
}

package cn.techexchange.market.brokerage.funnel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** How many pairs reach each stage, and how long it takes. */
public record Funnel(List<Step> steps) {
    private static final double DAY = Duration.ofDays(1).toSeconds();

    public Funnel {
        steps = List.copyOf(steps);
    }

    /**
     * @param valueFen of the contracts at this stage; empty before there are any
     * @param ofPrevious share of the stage before, empty for the first one and where that had none
     * @param medianDays from the stage before
     */
    public record Step(
            Stage stage,
            long count,
            OptionalLong valueFen,
            OptionalDouble ofPrevious,
            OptionalDouble ofFirst,
            OptionalDouble medianDays) {}

    /**
     * @param paired all pairs, of which the leads are those that are known by name
     * @param leads one for each pair
     */
    static Funnel of(long paired, Collection<Lead> leads) {
        var steps = new ArrayList<Step>();
        long before = 0;
        for (Stage stage : Stage.values()) {
            List<Lead> there =
                    leads.stream().filter(lead -> lead.hasReached(stage)).toList();
            long count = stage == Stage.PAIRED ? Math.max(paired, there.size()) : there.size();
            long first = steps.isEmpty() ? count : steps.getFirst().count();
            steps.add(new Step(
                    stage,
                    count,
                    value(stage, there),
                    stage == Stage.PAIRED ? OptionalDouble.empty() : share(count, before),
                    stage == Stage.PAIRED ? OptionalDouble.empty() : share(count, first),
                    stage == Stage.PAIRED ? OptionalDouble.empty() : median(stage, there)));
            before = count;
        }
        return new Funnel(steps);
    }

    private static OptionalLong value(Stage stage, List<Lead> there) {
        return stage.compareTo(Stage.SUBMITTED) < 0
                ? OptionalLong.empty()
                : OptionalLong.of(there.stream().mapToLong(Lead::valueFen).sum());
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    private static OptionalDouble median(Stage stage, List<Lead> there) {
        double[] days = there.stream()
                .mapToDouble(lead -> lead.since(stage).toSeconds() / DAY)
                .sorted()
                .toArray();
        if (days.length == 0) {
            return OptionalDouble.empty();
        }
        int middle = days.length / 2;
        return OptionalDouble.of(days.length % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2);
    }
}

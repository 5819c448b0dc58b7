package cn.techexchange.indicator.outlook;

import cn.techexchange.indicator.outlook.Forecast.BackTest;
import cn.techexchange.indicator.outlook.Forecast.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * 历年同期进度法: value so far, divided by the median part of a year's value that past years had by the same day. The
 * interval is that of the errors which the method makes on each past year when it knows only the others; with n years
 * it holds with a chance of at least about (n − 1) / (n + 1), if the new year is like the old ones: a median of one year
 * fewer errs a little more than the one that is used.
 */
final class ProgressMethod {
    /** Two years give a median but no spread worth showing. */
    static final int FEWEST_YEARS = 3;

    private ProgressMethod() {}

    static Optional<Estimate> estimate(long toDateFen, List<PastYear> years) {
        if (years.size() < FEWEST_YEARS || toDateFen <= 0) {
            return Optional.empty();
        }
        double share = median(years);
        double expected = toDateFen / share;
        double[] ratios = ratios(years);
        return Optional.of(new Estimate(
                Math.round(expected),
                Math.round(expected * DoubleStream.of(ratios).min().orElseThrow()),
                Math.round(expected * DoubleStream.of(ratios).max().orElseThrow()),
                share,
                10_000 * (years.size() - 1) / (years.size() + 1),
                meanError(backTests(years))));
    }

    static List<BackTest> backTests(List<PastYear> years) {
        return years.size() < 2
                ? List.of()
                : years.stream()
                        .map(year -> backTest(year, others(years, year)))
                        .toList();
    }

    private static BackTest backTest(PastYear year, List<PastYear> others) {
        long expected = Math.round(year.toDateFen() / median(others));
        Optional<Boolean> within = estimate(year.toDateFen(), others)
                .map(estimate -> estimate.lowFen() <= year.totalFen() && year.totalFen() <= estimate.highFen());
        return new BackTest(year.year(), expected, year.totalFen(), within);
    }

    private static long meanError(List<BackTest> tests) {
        OptionalDouble mean = tests.stream()
                .mapToLong(test -> Math.abs(test.errorPerTenThousand()))
                .average();
        return Math.round(mean.orElseThrow());
    }

    /** Actual end over expected end, for each year by the others. */
    private static double[] ratios(List<PastYear> years) {
        return years.stream()
                .mapToDouble(year -> year.totalFen() / (year.toDateFen() / median(others(years, year))))
                .toArray();
    }

    private static List<PastYear> others(List<PastYear> years, PastYear without) {
        return years.stream().filter(year -> year != without).toList();
    }

    private static double median(List<PastYear> years) {
        double[] shares = years.stream().mapToDouble(PastYear::share).sorted().toArray();
        int middle = shares.length / 2;
        return shares.length % 2 == 1 ? shares[middle] : (shares[middle - 1] + shares[middle]) / 2;
    }
}

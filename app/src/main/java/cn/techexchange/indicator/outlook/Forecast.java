package cn.techexchange.indicator.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The year's end as the past years let expect it.
 *
 * @param toDateFen registered so far
 * @param estimate none where there is too little history
 */
public record Forecast(int year, LocalDate on, long toDateFen, Optional<Estimate> estimate, List<BackTest> backTests) {

    /**
     * @param share part of a year's value that had come by this day in the middle one of the past years
     * @param coverage least chance in hundredths of a percent that a year like the past ones ends within the interval
     * @param meanErrorPerTenThousand mean size of the back-tests' errors
     */
    public record Estimate(
            long expectedFen, long lowFen, long highFen, double share, int coverage, long meanErrorPerTenThousand) {}

    /**
     * What the method would have said on the same day of a past year, knowing only the other years.
     *
     * @param within whether the year ended within the interval that the others gave; empty for too few others
     */
    public record BackTest(int year, long expectedFen, long actualFen, Optional<Boolean> within) {
        public long errorPerTenThousand() {
            return Math.round((double) (expectedFen - actualFen) / actualFen * 10_000);
        }
    }
}

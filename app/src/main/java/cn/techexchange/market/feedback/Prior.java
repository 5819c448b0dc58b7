package cn.techexchange.market.feedback;

/**
 * A share estimated from few cases: as if some had been seen before (a Beta prior's mean). Few cases move it little, many nearly
 * settle it.
 *
 * @param successes imagined ones
 * @param failures imagined ones
 */
public record Prior(double successes, double failures) {
    /** Three tenths, as much as what is unknown earns, with the weight of five cases; see docs/decisions/0047. */
    public static final Prior HOUSE = new Prior(1.5, 3.5);

    public Prior {
        if (successes <= 0 || failures <= 0) {
            throw new IllegalArgumentException("a prior needs cases of both kinds");
        }
    }

    public double share(int seenSuccesses, int seenFailures) {
        return (successes + seenSuccesses) / (successes + failures + seenSuccesses + seenFailures);
    }
}

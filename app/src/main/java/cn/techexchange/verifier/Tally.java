package cn.techexchange.verifier;

/**
 * What some entries say about one report.
 *
 * @param frozen whether one of them freezes it
 */
record Tally(Sum sum, boolean frozen) {
    static final Tally NOTHING = new Tally(Sum.NOTHING, false);

    Tally plus(Tally other) {
        return new Tally(sum.plus(other.sum), frozen || other.frozen);
    }

    Tally plus(Report report, Content content) throws BrokenEntry {
        Tally next = this;
        if (content.hasFigures() && report.covers(content)) {
            next = new Tally(sum.plus(content.figures()), frozen);
        }
        return content.sequence() > report.sequence() && content.freezes(report.sha256())
                ? new Tally(next.sum, true)
                : next;
    }
}

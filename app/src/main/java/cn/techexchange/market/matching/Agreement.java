package cn.techexchange.market.matching;

/** How well the two sides agree in one criterion, and which share of its points that earns. */
public enum Agreement {
    MET(1),
    PARTLY(0.6),
    /** One side says nothing: neither a merit nor a fault, so it earns less than any agreement. */
    UNKNOWN(0.3),
    MISSED(0);

    private final double share;

    Agreement(double share) {
        this.share = share;
    }

    int points(Criterion criterion) {
        return Math.toIntExact(Math.round(criterion.most() * share));
    }
}

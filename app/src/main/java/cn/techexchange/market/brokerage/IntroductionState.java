package cn.techexchange.market.brokerage;

/** How far an introduction has come. */
public enum IntroductionState {
    /** Both sides are asked. */
    PROPOSED,
    /** One side has accepted, the other is still asked. */
    HALF_ACCEPTED,
    /** Both sides want to talk. */
    ACCEPTED,
    /** One side does not want to. */
    DECLINED,
    /** Not both have answered in time. */
    EXPIRED,
    /** The broker took it back. */
    WITHDRAWN;

    public boolean isOpen() {
        return this == PROPOSED || this == HALF_ACCEPTED;
    }

    public boolean canMoveTo(IntroductionState next) {
        return switch (this) {
            case PROPOSED -> next == HALF_ACCEPTED || isEndWithoutTalk(next);
            case HALF_ACCEPTED -> next == ACCEPTED || isEndWithoutTalk(next);
            case ACCEPTED, DECLINED, EXPIRED, WITHDRAWN -> false;
        };
    }

    private static boolean isEndWithoutTalk(IntroductionState next) {
        return next == DECLINED || next == EXPIRED || next == WITHDRAWN;
    }
}

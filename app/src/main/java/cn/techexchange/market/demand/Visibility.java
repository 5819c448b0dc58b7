package cn.techexchange.market.demand;

/** What others learn of who asks. */
public enum Visibility {
    /** Organisation for everyone, contact for signed-in people. */
    PUBLIC,
    /** Organisation for everyone, contact for nobody: enquiries come through the platform. */
    NAMED,
    /** Neither, for anybody but the bureau. */
    ANONYMOUS
}

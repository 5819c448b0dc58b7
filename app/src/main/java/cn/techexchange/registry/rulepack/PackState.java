package cn.techexchange.registry.rulepack;

/** Where an edition stands. */
public enum PackState {
    PROPOSED,
    APPROVED,
    REJECTED
}

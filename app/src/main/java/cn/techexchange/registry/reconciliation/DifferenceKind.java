package cn.techexchange.registry.reconciliation;

/** In what the two registers disagree. */
public enum DifferenceKind {
    MISSING_HERE,
    MISSING_THERE,
    NUMBER,
    PROJECT_NAME,
    SELLER,
    BUYER,
    GROSS_VALUE,
    TECHNOLOGY_VALUE,
    REGISTERED_ON,
    NUMBER_TWICE,
    NO_LONGER_COUNTED
}

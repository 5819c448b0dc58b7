package cn.techexchange.indicator.facts;

/** What figures are broken down by. */
public enum Dimension {
    MONTH,
    KIND,
    FIELD,
    INDUSTRY
}

package cn.techexchange.indicator.facts;

/** Sums over facts of one value of each of two dimensions. */
public record Cell(String row, String column, Figure figure) {}

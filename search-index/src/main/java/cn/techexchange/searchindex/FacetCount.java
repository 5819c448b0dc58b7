package cn.techexchange.searchindex;

/** How many results carry a value. */
public record FacetCount(String value, long count) {}

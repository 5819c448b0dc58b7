package cn.techexchange.searchindex;

/** How many results a search has, up to a bound of the engine, without the results. */
public record SearchCount(long total, Agreement agreement) {}

package cn.techexchange.indicator.statistics;

import cn.techexchange.indicator.facts.FactFilter;

/** A filter at a moment. */
public record AskedFilter(FactFilter filter, Moment moment) {}

package cn.techexchange.indicator.statistics;

import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.Period;
import java.util.List;

/** Two periods side by side. */
public record Comparison(AskedFilter asked, Period with, Dimension by, Compared total, List<Compared> rows) {}

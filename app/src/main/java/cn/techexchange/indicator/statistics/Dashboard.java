package cn.techexchange.indicator.statistics;

import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.indicator.targets.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A period's figure and what it is made of.
 *
 * @param comparedWith the days of the year before, as many as have passed of the period
 * @param target for a whole year without filters
 * @param corrections the part of the total that changes, cancellations, revocations and corrections make
 */
public record Dashboard(
        AskedFilter asked,
        Period comparedWith,
        Compared total,
        Optional<Target> target,
        Figure corrections,
        boolean demo,
        Map<Dimension, List<Compared>> breakdowns) {}

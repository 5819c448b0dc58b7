package cn.techexchange.indicator.statistics;

import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.targets.Target;
import java.util.Optional;

/**
 * One year of the indicator 技术合同认定登记成交额.
 *
 * @param demo whether any of it is demonstration data
 */
public record YearFigures(int year, Figure total, Optional<Target> target, boolean demo) {}

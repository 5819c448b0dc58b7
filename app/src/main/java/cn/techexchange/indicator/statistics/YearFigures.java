package cn.techexchange.indicator.statistics;

import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.targets.Target;
import java.time.Instant;
import java.util.Optional;

/**
 * One year of the indicator 技术合同认定登记成交额.
 *
 * @param asOf when the last fact became known; now where there is none
 */
public record YearFigures(int year, Figure total, Optional<Target> target, Instant asOf, boolean demo) {}

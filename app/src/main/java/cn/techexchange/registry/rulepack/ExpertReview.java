package cn.techexchange.registry.rulepack;

import io.micronaut.serde.annotation.Serdeable;

/**
 * When experts are heard, and how.
 *
 * @param fromTechnologyValueFen technology value from which on they must be
 * @param opinions how many the second reviewer needs to conclude
 * @param period how long they have
 */
@Serdeable
public record ExpertReview(long fromTechnologyValueFen, int opinions, ReviewPeriod period) {}

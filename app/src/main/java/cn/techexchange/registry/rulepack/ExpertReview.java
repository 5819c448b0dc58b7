package cn.techexchange.registry.rulepack;

import io.micronaut.serde.annotation.Serdeable;

/** From which technology value on experts are asked, and how long they have. */
@Serdeable
public record ExpertReview(long fromTechnologyValueFen, ReviewPeriod period) {}

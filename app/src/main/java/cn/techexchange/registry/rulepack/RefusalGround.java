package cn.techexchange.registry.rulepack;

import io.micronaut.serde.annotation.Serdeable;

/** One reason for which a pack lets a registration be refused. */
@Serdeable
public record RefusalGround(String code, String name) {}

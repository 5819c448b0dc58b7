package cn.techexchange.registry.rulepack.db;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** Just what decides which edition applies; the texts are long. */
@Introspected
record ApprovedPackRow(String code, int packVersion, LocalDate effectiveFrom) {}

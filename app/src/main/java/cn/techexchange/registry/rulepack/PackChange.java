package cn.techexchange.registry.rulepack;

import io.micronaut.serde.annotation.Serdeable;

/**
 * One field in which two editions differ.
 *
 * @param path in the file
 * @param label zh-CN
 * @param before empty when it is new
 * @param after empty when it is gone
 */
@Serdeable
public record PackChange(String path, String label, String before, String after) {}

package cn.techexchange.platform.problem;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A wrong value at one place of the input.
 *
 * @param field path of the field as the client sent it, e.g. {@code owners[1].share}
 * @param message zh-CN, what is wrong and what would be right
 */
@Serdeable
public record FieldError(String field, String message) {}

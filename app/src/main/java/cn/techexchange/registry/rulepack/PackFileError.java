package cn.techexchange.registry.rulepack;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Something wrong in a pack's data file.
 *
 * @param line in the file, counted from 1
 * @param path of the field, e.g. {@code clocks.review.days}; empty for the file as a whole
 * @param message zh-CN, what is wrong and what would be right
 */
@Serdeable
public record PackFileError(int line, String path, String message) {
    @Override
    public String toString() {
        return "第 " + line + " 行" + (path.isEmpty() ? "" : "，" + path) + "：" + message;
    }
}

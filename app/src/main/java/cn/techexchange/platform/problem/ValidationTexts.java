package cn.techexchange.platform.problem;

import io.micronaut.context.StaticMessageSource;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;

/** The constraint messages in zh-CN. */
@Singleton
final class ValidationTexts extends StaticMessageSource {
    ValidationTexts() {
        text("NotNull", "请填写");
        text("NotBlank", "请填写");
        text("NotEmpty", "请至少填写一项");
        text("Size", "长度应在 {min} 到 {max} 之间");
        text("Min", "不能小于 {value}");
        text("Max", "不能大于 {value}");
        text("Positive", "应大于零");
        text("PositiveOrZero", "不能为负");
        text("DecimalMin", "不能小于 {value}");
        text("DecimalMax", "不能大于 {value}");
        text("Pattern", "格式不正确");
        text("Email", "请填写有效的邮箱地址");
        text("Past", "应早于今天");
        text("PastOrPresent", "不能晚于今天");
        text("Future", "应晚于今天");
        text("FutureOrPresent", "不能早于今天");
        text("AssertTrue", "需要确认");
    }

    /** Before the library's English messages: sources are ordered by this method, an annotation would not count. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private void text(String constraint, String message) {
        addMessage("jakarta.validation.constraints." + constraint + ".message", message);
    }
}

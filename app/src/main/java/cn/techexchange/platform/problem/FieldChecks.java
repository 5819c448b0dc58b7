package cn.techexchange.platform.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with an input, each finding at the path of its field. Texts are plain: no tags, no control characters. */
public final class FieldChecks {
    private static final long MAX_FEN = 9_007_199_254_740_991L;
    private static final int MAX_DECIMALS = 6;
    private static final BigDecimal MAX_NUMBER = new BigDecimal("1000000000000");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}");
    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\t]");
    /** A tag, not a comparison: {@code <b>} and {@code <img src=x>}, but neither {@code a<b} nor {@code <5 %>}. */
    private static final Pattern TAG = Pattern.compile(
            "</?[a-z][a-z0-9-]*(?:[\\s/]+[a-z-]+\\s*=[^<>]*)?[\\s/]*>|<!--|<!doctype|<(?:script|iframe|object)\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<FieldError> errors = new ArrayList<>();

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    public void wrong(String path, String message) {
        errors.add(new FieldError(path, message));
    }

    public void require(boolean holds, String path, String message) {
        if (!holds) {
            wrong(path, message);
        }
    }

    public void present(String path, @Nullable String value) {
        require(value != null && !value.isBlank(), path, "请填写");
    }

    /** One line of text. */
    public void line(String path, String value, int max) {
        text(path, value, max);
        require(!LINE_BREAK.matcher(value).find(), path, "不能换行");
    }

    /** Text of several lines. */
    public void text(String path, String value, int max) {
        require(value.codePointCount(0, value.length()) <= max, path, "不能超过 " + max + " 个字");
        require(!CONTROL.matcher(value).find(), path, "含有无法显示的字符，请删除后重新填写");
        require(!TAG.matcher(value).find(), path, "只接受纯文本，请去掉尖括号标记");
    }

    public void atMost(String path, List<?> values, int max) {
        require(values.size() <= max, path, "最多 " + max + " 项");
    }

    public void fen(String path, @Nullable Long fen) {
        require(fen == null || fen >= 0, path, "金额不能为负");
        require(fen == null || fen <= MAX_FEN, path, "金额过大，请检查单位");
    }

    public void number(String path, @Nullable BigDecimal value) {
        if (value != null) {
            require(value.abs().compareTo(MAX_NUMBER) <= 0, path, "数值过大");
            require(value.stripTrailingZeros().scale() <= MAX_DECIMALS, path, "最多 " + MAX_DECIMALS + " 位小数");
        }
    }
}

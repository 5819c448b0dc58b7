package cn.techexchange.market.imports.form;

import cn.techexchange.market.demand.Target;
import cn.techexchange.market.demand.TargetOperator;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A measurable target, in five parts or as one writes it: {@code 抗拉强度≥980 MPa}. */
final class TargetText {
    private static final Pattern WRITTEN = Pattern.compile(
            "(.+?)\\s*(≥|>=|≤|<=|＞|>|＜|<|=|＝|介于)\\s*([-+]?[\\d.,]+)(?:\\s*[~～—至]\\s*([-+]?[\\d.,]+))?\\s*(\\S.*)?");

    private TargetText() {}

    static Target read(List<String> parts) {
        boolean oneText = parts.stream().skip(1).allMatch(String::isBlank);
        Matcher matcher = WRITTEN.matcher(parts.get(0).strip());
        if (oneText && matcher.matches()) {
            return target(
                    matcher.group(1), matcher.group(2), matcher.group(3), or(matcher.group(4)), or(matcher.group(5)));
        }
        return target(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Target target(String name, String operator, String value, String upper, String unit) {
        return new Target(
                name, operator(operator), CellReader.numberOrNull(value), CellReader.numberOrNull(upper), unit);
    }

    private static @Nullable TargetOperator operator(String text) {
        if (text.isBlank()) {
            return null;
        }
        String sign = switch (text.strip()) {
            case ">=" -> "≥";
            case "<=" -> "≤";
            case "＞" -> ">";
            case "＜" -> "<";
            case "＝" -> "=";
            default -> text.strip();
        };
        return Arrays.stream(TargetOperator.values())
                .filter(operator ->
                        operator.sign().equals(sign) || operator.name().equals(sign))
                .findFirst()
                .orElseThrow(() -> new WrongValue("比较方式应为 ≥、≤、>、<、= 或介于"));
    }
}

package cn.techexchange.registry.rulepack;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.utils.JsonNodes;
import org.jspecify.annotations.Nullable;

/** Says what the schema objects to in words for the bureau. */
final class SchemaWording {
    private static final int ROOT = "$.".length();

    private SchemaWording() {}

    static PackFileError error(ValidationMessage message) {
        String place = message.getInstanceLocation().toString();
        String path = place.length() > ROOT ? place.substring(ROOT) : "";
        String property = message.getProperty();
        if (property != null && !path.endsWith(property)) {
            path = path.isEmpty() ? property : path + "." + property;
        }
        return new PackFileError(lineOf(message.getInstanceNode()), path, words(message));
    }

    /** The line on which the value begins. */
    static int lineOf(@Nullable JsonNode node) {
        var place = node == null ? null : JsonNodes.tokenLocationOf(node);
        return place == null ? 1 : place.getLineNr();
    }

    private static String words(ValidationMessage message) {
        Object[] given = message.getArguments();
        String first = given.length > 0 ? String.valueOf(given[0]) : "";
        return switch (message.getType()) {
            case "required" -> "缺少必填内容“" + message.getProperty() + "”";
            case "additionalProperties" -> "不认识“" + message.getProperty() + "”，请核对名称或删除";
            case "type" -> "内容的类型应为" + typeName(given.length > 1 ? String.valueOf(given[1]) : first);
            case "enum" -> "只能填写 " + listed(first) + " 之一";
            case "const" -> "只能填写 " + first;
            case "minimum" -> "不能小于 " + first;
            case "maximum" -> "不能大于 " + first;
            case "minLength" -> "不能为空";
            case "maxLength" -> "不能超过 " + first + " 个字";
            case "minItems" -> "至少填写 " + first + " 项";
            case "maxItems" -> "最多填写 " + first + " 项";
            case "uniqueItems" -> "不能有重复的项";
            case "format" -> "应为日期，例如 2026-01-23";
            case "pattern", "propertyNames" -> "代码的写法不符，请只用大写字母、数字和规定的符号";
            default -> "不符合规则包格式";
        };
    }

    private static String listed(String values) {
        return values.replaceAll("[\\[\\]\"]", "").replace(", ", "、");
    }

    private static String typeName(String type) {
        return switch (type) {
            case "string" -> "文字";
            case "integer" -> "整数";
            case "boolean" -> "true 或 false";
            case "array" -> "列表";
            case "object" -> "一组内容";
            default -> type;
        };
    }
}

package cn.techexchange.identity.organization;

import io.micronaut.serde.annotation.Serdeable;

/** One fact that was put right; codes as codes, yes and no as {@code true} and {@code false}. */
@Serdeable
public record FactChange(String field, String before, String after) {
    /** zh-CN, for the audit trail. */
    String told() {
        return switch (field) {
            case "name" -> "名称 " + before + " → " + after;
            case "regionCode" -> "所在地区 " + before + " → " + after;
            case "partyKind" -> "单位性质 " + before + " → " + after;
            default -> Boolean.parseBoolean(after) ? "更正为国有单位" : "更正为非国有单位";
        };
    }
}

package cn.techexchange.indicator.statistics;

import java.util.Map;

/** What users call the events behind facts. */
public final class FactEvents {
    private static final Map<String, String> NAMES =
            Map.of("REGISTERED", "登记", "CHANGED", "变更", "CANCELLED", "注销", "REVOKED", "撤销", "CORRECTION", "更正");

    private FactEvents() {}

    public static String nameOf(String event) {
        return NAMES.getOrDefault(event, event);
    }
}

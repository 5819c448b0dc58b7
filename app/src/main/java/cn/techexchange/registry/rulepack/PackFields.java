package cn.techexchange.registry.rulepack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A data file as a flat list of fields with labels from the schema's titles. */
final class PackFields {
    private static final String BETWEEN = " › ";
    private static final List<String> NAMES = List.of("label", "name", "text", "note");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("CONFIRMED", "已核对"),
            Map.entry("UNCONFIRMED", "待核对"),
            Map.entry("ERROR", "必须"),
            Map.entry("WARNING", "建议"),
            Map.entry("HINT", "提示"),
            Map.entry("CALENDAR", "自然日"),
            Map.entry("WORKING", "工作日"),
            Map.entry("YES", "是"),
            Map.entry("NO", "否"),
            Map.entry("CONTRACT_TEXT", "合同文本"),
            Map.entry("ANNEX", "附件"),
            Map.entry("DEVELOPMENT", "技术开发"),
            Map.entry("TRANSFER", "技术转让"),
            Map.entry("LICENSE", "技术许可"),
            Map.entry("CONSULTING", "技术咨询"),
            Map.entry("SERVICE", "技术服务"),
            Map.entry("true", "是"),
            Map.entry("false", "否"));
    private final JsonNode root;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    PackFields(JsonNode root) {
        this.root = root;
    }

    /** By path. */
    Map<String, Field> of(JsonNode file) {
        collect(file, root, "", "");
        return fields;
    }

    private void collect(JsonNode node, JsonNode schema, String path, String label) {
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                JsonNode known = resolved(schema.path("properties").path(entry.getKey()));
                collect(
                        entry.getValue(),
                        known,
                        path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(),
                        joined(label, known.path("title").asText(word(entry.getKey()))));
            });
        } else if (node.isArray() && node.path(0).isObject()) {
            node.forEach(item ->
                    collect(item, schema.path("items"), path + "[" + key(item) + "]", label + "“" + name(item) + "”"));
        } else {
            fields.put(path, new Field(label, value(node)));
        }
    }

    /** What tells an item from its neighbours, whatever else of it changes. */
    private static String key(JsonNode item) {
        if (item.has("code")) {
            return item.path("code").asText();
        }
        String field = item.path("field").asText(item.path("path").asText());
        return item.has("kinds") ? field + " " + value(item.path("kinds")) : field;
    }

    private static String name(JsonNode item) {
        String kinds = item.has("kinds") ? "（" + value(item.path("kinds")) + "）" : "";
        return NAMES.stream()
                        .filter(item::has)
                        .map(name -> item.path(name).asText())
                        .findFirst()
                        .orElse("")
                + kinds;
    }

    private static String value(JsonNode node) {
        if (!node.isArray()) {
            return word(node.asText());
        }
        return java.util.stream.StreamSupport.stream(node.spliterator(), false)
                .map(PackFields::value)
                .collect(Collectors.joining("、"));
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? withTitle(schema) : schema;
    }

    private JsonNode withTitle(JsonNode reference) {
        JsonNode meant = root.at(reference.path("$ref").asText().substring(1));
        return ((com.fasterxml.jackson.databind.node.ObjectNode) meant.deepCopy())
                .set("title", reference.path("title"));
    }

    private static String joined(String label, String title) {
        return label.isEmpty() ? title : label + BETWEEN + title;
    }

    private static String word(String code) {
        return WORDS.getOrDefault(code, code);
    }

    /** A value and what it is called. */
    record Field(String label, String value) {}
}

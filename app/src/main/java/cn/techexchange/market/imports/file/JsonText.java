package cn.techexchange.market.imports.file;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.util.Map;

/** JSON without types: files name what they like. */
final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.createDefault();

    private JsonText() {}

    static JsonNode read(String text) throws IOException {
        return MAPPER.readValue(text, JsonNode.class);
    }

    static String write(Map<String, String> object) throws IOException {
        var nodes = new java.util.LinkedHashMap<String, JsonNode>();
        object.forEach((name, value) -> nodes.put(name, JsonNode.createStringNode(value)));
        return MAPPER.writeValueAsString(JsonNode.createObjectNode(nodes));
    }
}

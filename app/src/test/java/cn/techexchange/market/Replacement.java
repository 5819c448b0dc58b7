package cn.techexchange.market;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Puts one value into a form. */
final class Replacement {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String LONG = "LONG:";

    private Replacement() {}

    static void in(ObjectNode body, String path, String json) {
        JsonPointer pointer = JsonPointer.compile(path);
        JsonNode holder = body.at(pointer.head());
        String last = pointer.last().getMatchingProperty();
        if (holder instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value(json));
        } else if (holder instanceof ObjectNode object && object.has(last)) {
            object.set(last, value(json));
        } else {
            throw new AssertionError("the form has no " + path);
        }
    }

    private static JsonNode value(String json) {
        if (json.startsWith(LONG)) {
            return TextNode.valueOf("长".repeat(Integer.parseInt(json.substring(LONG.length()))));
        }
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

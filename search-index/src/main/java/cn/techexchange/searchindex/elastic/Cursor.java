package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.InvalidCursor;
import cn.techexchange.searchindex.SearchQuery;
import co.elastic.clients.elasticsearch._types.FieldValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where a page ended: so many results into the ranked head of the list, or behind the result with these sort values.
 *
 * @param shown results of the head already shown
 */
record Cursor(int shown, List<FieldValue> after) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Cursor start() {
        return new Cursor(0, List.of());
    }

    static Cursor of(SearchQuery query) {
        return query.page().cursor().map(text -> parse(text, query)).orElseGet(Cursor::start);
    }

    /** Carries a sum over the query: behind another search's results these values would mean nothing. */
    String text(SearchQuery query) {
        ArrayNode values = JSON.createArrayNode().add(sum(query)).add(shown);
        for (FieldValue value : after) {
            add(values, value);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(values.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void add(ArrayNode values, FieldValue value) {
        switch (value._kind()) {
            case Long -> values.add(value.longValue());
            case Double -> values.add(value.doubleValue());
            case String -> values.add(value.stringValue());
            case Boolean -> values.add(value.booleanValue());
            case Null, Any -> values.addNull();
        }
    }

    private static Cursor parse(String text, SearchQuery query) {
        try {
            JsonNode values = JSON.readTree(Base64.getUrlDecoder().decode(text));
            if (!values.isArray() || values.size() < 2 || values.get(0).asInt() != sum(query)) {
                throw new InvalidCursor();
            }
            var after = new ArrayList<FieldValue>();
            for (int at = 2; at < values.size(); at++) {
                after.add(value(values.get(at)));
            }
            return new Cursor(Math.max(0, values.get(1).asInt()), after);
        } catch (IllegalArgumentException | IOException e) {
            throw new InvalidCursor();
        }
    }

    static FieldValue value(JsonNode node) {
        if (node.isIntegralNumber()) {
            return FieldValue.of(node.longValue());
        }
        if (node.isNumber()) {
            return FieldValue.of(node.doubleValue());
        }
        return node.isNull() ? FieldValue.NULL : FieldValue.of(node.asText());
    }

    /** Over names, not enum hash codes: those differ from one run of the platform to the next. */
    private static int sum(SearchQuery query) {
        var filters = query.filters();
        var values = new TreeMap<String, TreeSet<String>>();
        filters.values().forEach((field, chosen) -> values.put(field.name(), new TreeSet<>(chosen)));
        return List.of(
                        query.text(),
                        query.order().name(),
                        values.toString(),
                        filters.validOn().toString(),
                        new TreeSet<>(filters.withoutOwners()).toString())
                .hashCode();
    }
}

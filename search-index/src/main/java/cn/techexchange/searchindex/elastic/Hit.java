package cn.techexchange.searchindex.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A document in an {@link Answer}. */
record Hit(JsonNode hit) {
    /** The last value it is sorted by, or, where hits are put into another order by the engine, a value of its own. */
    String id() {
        JsonNode sort = hit.path("sort");
        return sort.isEmpty()
                ? hit.path("fields").path("id").path(0).asText()
                : sort.get(sort.size() - 1).asText();
    }

    /** 0 where nothing was scored. */
    double score() {
        return hit.path("_score").asDouble();
    }

    List<FieldValue> sort() {
        var values = new ArrayList<FieldValue>();
        hit.path("sort").forEach(value -> values.add(Cursor.value(value)));
        return values;
    }

    /** Whether it passes the query of that name. */
    boolean passes(String name) {
        for (JsonNode matched : hit.path("matched_queries")) {
            if (matched.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    JsonNode source() {
        return hit.path("_source");
    }
}

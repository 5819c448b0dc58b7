package cn.techexchange.searchindex.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document in an {@link Answer}. */
record Hit(JsonNode hit) {
    /** The last value it is sorted by, or, where hits are put into another order by the engine, a value of its own. */
    String id() {
        JsonNode sort = hit.path("sort");
        return sort.isEmpty()
                ? value("id").orElse("")
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

    /** Of a field that was asked for. */
    Optional<String> value(String field) {
        JsonNode values = hit.path("fields").path(field);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0).asText());
    }

    JsonNode source() {
        return hit.path("_source");
    }
}

package cn.techexchange.searchindex.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What the engine answered to one question. */
record Answer(JsonNode answer) {
    List<Hit> hits() {
        var hits = new ArrayList<Hit>();
        answer.path("hits").path("hits").forEach(hit -> hits.add(new Hit(hit)));
        return hits;
    }

    /** How many documents were found, if that was counted. */
    long total() {
        return answer.path("hits").path("total").path("value").asLong();
    }

    /** Whether counting went to the end. */
    boolean isExact() {
        return answer.path("hits").path("total").path("relation").asText().equals("eq");
    }

    JsonNode aggregation(String name) {
        return answer.path("aggregations").path(name);
    }

    /** How many documents pass an aggregation that is a filter. */
    long count(String filter) {
        return aggregation(filter).path("doc_count").asLong();
    }
}

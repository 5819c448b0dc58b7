package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.DocumentTexts;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the texts of some documents. */
final class Sources {
    private Sources() {}

    /** What evidence is taken from. */
    record Source(String kind, DocumentTexts texts) {}

    static SearchRequestBody request(Collection<String> ids) {
        return SearchRequestBody.of(body -> body.query(FilterQueries.ids(ids))
                .size(ids.size())
                .sort(Searches.byId())
                .source(source -> source.filter(filter -> filter.includes(List.of("kind", "texts"))))
                .trackTotalHits(hits -> hits.enabled(false)));
    }

    static Map<String, Source> read(Answer answer) {
        var sources = new HashMap<String, Source>();
        for (Hit hit : answer.hits()) {
            JsonNode source = hit.source();
            sources.put(hit.id(), new Source(source.path("kind").asText(), StoredTexts.of(source)));
        }
        return sources;
    }
}

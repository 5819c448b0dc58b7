package cn.techexchange.market.search;

import cn.techexchange.market.search.Recombination.Made;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What one would write first: the texts as they are in an index of their own, {@code multi_match} over single characters and pairs,
 * highlights of twenty hits and one facet, all in one request.
 */
final class NaiveQuery {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEFINITION = """
            {"settings": {"number_of_shards": 1, "number_of_replicas": 0, "refresh_interval": "30s", "analysis": {
              "filter": {"pair": {"type": "shingle", "min_shingle_size": 2, "max_shingle_size": 2, "token_separator": "",
                "output_unigrams": false, "output_unigrams_if_no_shingles": true}},
              "analyzer": {
                "single": {"type": "custom", "tokenizer": "standard", "filter": ["lowercase"]},
                "pair": {"type": "custom", "tokenizer": "standard", "filter": ["lowercase", "pair"]}}}},
             "mappings": {"properties": {
              "title": {"type": "text", "analyzer": "single", "fields": {"pair": {"type": "text", "analyzer": "pair"}}},
              "text": {"type": "text", "analyzer": "single", "fields": {"pair": {"type": "text", "analyzer": "pair"}}},
              "discipline": {"type": "keyword"}}}}
            """;
    private static final String QUESTION = """
            {"query": {"multi_match": {"query": %s, "fields": ["title", "title.pair", "text", "text.pair"]}},
             "size": 20, "highlight": {"fields": {"title": {}, "text": {}}},
             "aggs": {"discipline": {"terms": {"field": "discipline", "size": 100}}}}
            """;
    private final Http engine;

    NaiveQuery(Http engine) {
        this.engine = engine;
    }

    void create() throws IOException, InterruptedException {
        engine.json("PUT", "/naive", DEFINITION);
    }

    void add(List<Made> documents) throws IOException, InterruptedException {
        var bulk = new StringBuilder();
        for (Made made : documents) {
            ObjectNode document = JSON.createObjectNode()
                    .put("title", made.title())
                    .put("text", made.text())
                    .put("discipline", made.discipline());
            bulk.append("{\"index\":{}}\n").append(document).append('\n');
        }
        engine.send(
                "POST",
                "/naive/_bulk?filter_path=errors",
                "application/x-ndjson",
                "application/json",
                bulk.toString().getBytes(StandardCharsets.UTF_8));
    }

    void refresh() throws IOException, InterruptedException {
        engine.json("POST", "/naive/_refresh", "");
    }

    void ask(String question) throws IOException, InterruptedException {
        engine.json("POST", "/naive/_search", QUESTION.formatted(JSON.writeValueAsString(question)));
    }
}

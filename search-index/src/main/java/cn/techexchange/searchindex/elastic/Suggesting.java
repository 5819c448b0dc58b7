package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.SuggestQuery;
import cn.techexchange.searchindex.Suggestion;
import cn.techexchange.searchindex.text.Feeds;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Titles for what is being typed: first those where it begins the title or a keyword, then those that contain it. */
final class Suggesting {
    private static final float BEGINNING_BOOST = 2;
    private final Searches searches;

    Suggesting(Searches searches) {
        this.searches = searches;
    }

    List<Suggestion> suggest(SuggestQuery query) {
        String key = SuggestKeys.key(query.typed());
        if (key.isEmpty()) {
            return List.of();
        }
        Query wanted = FilterQueries.both(titles(key, query.typed()), FilterQueries.all(query.filters()));
        var body = new SearchRequestBody.Builder()
                .query(wanted)
                .size(query.limit())
                .source(source -> source.filter(filter -> filter.includes("kind", "texts.title")))
                .trackTotalHits(hits -> hits.enabled(false))
                .sort(Searches.byScore(), Searches.by("listedOn", SortOrder.Desc), Searches.byId());
        return searches.ask(body.build()).hits().stream()
                .map(hit -> suggestion(hit.id(), hit.source()))
                .toList();
    }

    private static Query titles(String key, String typed) {
        Query beginning = Query.of(query -> query.constantScore(score -> score.boost(BEGINNING_BOOST)
                .filter(filter ->
                        filter.prefix(prefix -> prefix.field("suggestKeys").value(key)))));
        Query inside = Query.of(query -> query.constantScore(score -> score.filter(filter ->
                filter.matchPhrase(phrase -> phrase.field("titleCharacters").query(Feeds.characters(typed))))));
        return Query.of(query -> query.bool(bool -> bool.should(beginning, inside)));
    }

    private static Suggestion suggestion(String id, JsonNode source) {
        return new Suggestion(
                id,
                source.path("kind").asText(),
                source.path("texts").path("title").asText());
    }
}

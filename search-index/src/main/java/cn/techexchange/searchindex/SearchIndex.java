package cn.techexchange.searchindex;

import java.util.List;

/** Finds documents. Every method throws {@link SearchUnavailable} when the engine cannot answer. */
public interface SearchIndex {
    /**
     * One page of results with counts and evidence. The same documents give the same list.
     *
     * @throws InvalidCursor when the page's cursor comes from another search
     */
    SearchHits search(SearchQuery query);

    /** Titles for what is being typed, those that begin with it first. */
    List<Suggestion> suggest(SuggestQuery query);

    /** The best candidates by wording and meaning alone; price, maturity and region are the caller's to weigh. */
    List<MatchCandidate> match(MatchQuery query);

    /** Never throws: an engine that is away is an answer here. */
    IndexHealth health();
}

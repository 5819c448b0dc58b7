package cn.techexchange.searchindex;

import java.util.List;

/** Finds documents. Every method throws {@link SearchUnavailable} when the engine cannot answer. */
public interface SearchIndex {
    /**
     * One page of results with counts. The same documents give the same list.
     *
     * @throws InvalidCursor when the page's cursor comes from another search
     */
    SearchHits search(SearchQuery query);

    /** How many results a search for a text would have; a blank one finds everything the filters allow. */
    SearchCount count(String text, Filters filters);

    /**
     * Terms that may have been meant by a short text: known ones, and stretches of listed titles, that sound or are written nearly like
     * it. Likeliest first; whether they find more is for the caller to count.
     */
    List<String> spellings(String text, Filters filters);

    /** Terms of the vocabulary that stand in a text, normalized. */
    List<String> knownTerms(String text);

    /** Titles for what is being typed, those that begin with it first. */
    List<Suggestion> suggest(SuggestQuery query);

    /** The best candidates by wording and meaning alone; price, maturity and region are the caller's to weigh. */
    List<MatchCandidate> match(MatchQuery query);

    /** Never throws: an engine that is away is an answer here. */
    IndexHealth health();
}

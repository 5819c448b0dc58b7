package cn.techexchange.searchindex;

import java.util.Set;

/**
 * A search as a person makes it.
 *
 * @param text what was typed; blank finds everything the filters allow, newest first
 * @param facets fields to count values of; the counts of a field leave its own filter aside, so that several values can be chosen
 */
public record SearchQuery(String text, Filters filters, SearchOrder order, Page page, Set<FilterField> facets) {
    /** Longer input is cut: nobody types this much, and the engine's work grows with every character. */
    public static final int MAX_TEXT = 400;

    public SearchQuery {
        text = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        facets = Set.copyOf(facets);
    }

    public static SearchQuery of(String text, Filters filters) {
        return new SearchQuery(text, filters, SearchOrder.RELEVANCE, Page.first(20), Set.of());
    }
}

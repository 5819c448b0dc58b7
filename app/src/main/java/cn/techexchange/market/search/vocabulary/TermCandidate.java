package cn.techexchange.market.search.vocabulary;

import java.util.List;

/**
 * Terms that listed texts speak for.
 *
 * @param terms a name and its abbreviation; a single term where the listings use one that the vocabulary does not know
 * @param listings in how many listings it stands
 * @param example where one of them has it
 */
public record TermCandidate(Kind kind, List<String> terms, long listings, String example) {
    public TermCandidate {
        terms = List.copyOf(terms);
    }

    public enum Kind {
        /** A name with its abbreviation in brackets. */
        ABBREVIATION,
        FREQUENT
    }
}

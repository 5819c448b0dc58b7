package cn.techexchange.market.search;

import cn.techexchange.searchindex.Agreement;
import cn.techexchange.searchindex.FilterField;
import cn.techexchange.searchindex.SearchCount;
import java.util.List;

/**
 * Other ways of asking, each with what it would find.
 *
 * @param own what the search itself finds
 * @param meant other spellings, likeliest first
 * @param without the same with fewer filters
 * @param shorter parts of the text, with the same filters
 */
public record Alternatives(SearchCount own, List<Phrase> meant, List<Loosened> without, List<Phrase> shorter) {
    public Alternatives {
        meant = List.copyOf(meant);
        without = List.copyOf(without);
        shorter = List.copyOf(shorter);
    }

    static Alternatives none() {
        return new Alternatives(new SearchCount(0, new Agreement(0, 0)), List.of(), List.of(), List.of());
    }

    public record Phrase(String text, SearchCount count) {
        public long agreeing() {
            return count.agreement().wording();
        }

        long literal() {
            return count.agreement().literal();
        }
    }

    /** @param fields whose filters are left out */
    public record Loosened(List<FilterField> fields, long total) {
        public Loosened {
            fields = List.copyOf(fields);
        }
    }
}

package cn.techexchange.market.search;

import cn.techexchange.market.search.Alternatives.Loosened;
import cn.techexchange.market.search.Alternatives.Phrase;
import cn.techexchange.searchindex.FilterField;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.SearchCount;
import cn.techexchange.searchindex.SearchIndex;
import cn.techexchange.searchindex.SearchQuery;
import cn.techexchange.searchindex.SearchUnavailable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What else could be asked when a search found nothing or little: every way is counted before it is offered. */
@Singleton
public final class FindAlternatives {
    private static final Logger LOG = LoggerFactory.getLogger(FindAlternatives.class);
    private static final int MEANT = 2;
    private static final int SHORTER = 3;
    private static final int COUNTED = 6;
    private static final int CLEARLY_MORE = 10;
    private final SearchIndex index;

    FindAlternatives(SearchIndex index) {
        this.index = index;
    }

    /** Nothing while the index is away. */
    public Alternatives of(SearchQuery query) {
        try {
            SearchCount own = index.count(query.text(), query.filters());
            return new Alternatives(own, meant(query, own), without(query, own), shorter(query, own));
        } catch (SearchUnavailable e) {
            LOG.warn("alternatives are left out: {}", e.getMessage());
            return Alternatives.none();
        }
    }

    /** Clearly more has to have the other spelling, or it would only draw people away from what they meant. */
    private List<Phrase> meant(SearchQuery query, SearchCount own) {
        return counted(index.spellings(query.text(), query.filters()), query.filters())
                .filter(phrase ->
                        phrase.literal() > CLEARLY_MORE * own.agreement().literal())
                .limit(MEANT)
                .toList();
    }

    private List<Loosened> without(SearchQuery query, SearchCount own) {
        Set<FilterField> chosen = new TreeSet<>(query.filters().values().keySet());
        chosen.remove(FilterField.KIND);
        var ways = new ArrayList<Loosened>();
        chosen.forEach(field -> ways.add(without(query, Set.of(field))));
        if (chosen.size() > 1) {
            ways.add(without(query, chosen));
        }
        return ways.stream().filter(way -> way.total() > own.total()).toList();
    }

    private Loosened without(SearchQuery query, Set<FilterField> fields) {
        Filters rest = query.filters();
        for (FilterField field : fields) {
            rest = rest.with(field, List.of());
        }
        return new Loosened(
                fields.stream().sorted().toList(),
                index.count(query.text(), rest).total());
    }

    private List<Phrase> shorter(SearchQuery query, SearchCount own) {
        List<String> shorter = ShorterTexts.of(query.text(), index.knownTerms(query.text()));
        return counted(shorter, query.filters())
                .filter(phrase -> phrase.agreeing() > own.agreement().wording())
                .sorted(Comparator.comparing(Phrase::agreeing).reversed().thenComparing(Phrase::text))
                .limit(SHORTER)
                .toList();
    }

    private Stream<Phrase> counted(List<String> texts, Filters filters) {
        return texts.stream().limit(COUNTED).map(text -> new Phrase(text, index.count(text, filters)));
    }
}

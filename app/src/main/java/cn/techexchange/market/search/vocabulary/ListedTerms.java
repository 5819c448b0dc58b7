package cn.techexchange.market.search.vocabulary;

import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.vocabulary.TermCandidate.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts what listings call things: their keywords, and names with abbreviations in their texts. */
final class ListedTerms {
    private static final int OFTEN = 2;
    private final Abbreviations abbreviations = new Abbreviations();
    private final Map<String, Seen> keywords = new HashMap<>();

    private record Seen(long listings, String title) {
        Seen again() {
            return new Seen(listings + 1, title);
        }
    }

    void read(MarketItem item) {
        abbreviations.read(item.texts().joined());
        new HashSet<>(item.texts().keywords())
                .forEach(keyword ->
                        keywords.merge(keyword, new Seen(1, item.title()), (known, another) -> known.again()));
    }

    List<TermCandidate> candidates() {
        Stream<TermCandidate> frequent = keywords.entrySet().stream()
                .filter(entry ->
                        entry.getValue().listings() >= OFTEN && entry.getKey().length() > 1)
                .map(entry -> new TermCandidate(
                        Kind.FREQUENT,
                        List.of(entry.getKey()),
                        entry.getValue().listings(),
                        entry.getValue().title()));
        return Stream.concat(abbreviations.candidates(keywords.keySet()).stream(), frequent)
                .toList();
    }
}

package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.text.Feeds;
import cn.techexchange.searchindex.text.Nearness;
import cn.techexchange.searchindex.text.NormalizedText;
import cn.techexchange.searchindex.text.Token;
import cn.techexchange.searchindex.text.Tokens;
import cn.techexchange.searchindex.text.VocabularySource;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What may have been meant by a text: terms of the vocabulary and stretches of listed titles and keywords that sound or look like it. */
final class Spelling {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 16;
    private static final int DOCUMENTS = 50;
    private static final int OFFERED = 5;

    /** In a shorter word of letters any other is one slip away. */
    private static final int SHORTEST_WORD = 4;

    private final Searches searches;
    private final VocabularySource vocabulary;

    Spelling(Searches searches, VocabularySource vocabulary) {
        this.searches = searches;
        this.vocabulary = vocabulary;
    }

    private record Meant(String term, Nearness.Distance distance, int times) {
        /** In the later writing: listed titles keep their capitals, the vocabulary does not. */
        Meant with(Meant other) {
            return new Meant(other.term, distance, times + other.times);
        }
    }

    private static final Comparator<Meant> LIKELIEST = Comparator.comparing(
                    (Meant meant) -> !meant.distance().sameSound())
            .thenComparing(meant -> meant.distance().slips())
            .thenComparing(Comparator.comparing(Meant::times).reversed())
            .thenComparing(meant -> meant.term().length())
            .thenComparing(Meant::term);

    /** Likeliest first; nothing for a known term, and for texts that are too short to be misspelt or too long to be a term. */
    List<String> of(String text, Filters filters) {
        int length = letters(text);
        Set<String> known = vocabulary.current().terms();
        if (length < SHORTEST || length > LONGEST || known.contains(normalized(text))) {
            return List.of();
        }
        var meant = new HashMap<String, Meant>();
        known.forEach(term -> consider(meant, text, term));
        for (String listed : similar(text, filters)) {
            stretches(listed, length).forEach(stretch -> consider(meant, text, stretch));
        }
        return likeliest(
                meant.values().stream().sorted(LIKELIEST).map(Meant::term).toList());
    }

    /** A stretch that only adds a neighbour to a likelier one says nothing new. */
    private static List<String> likeliest(List<String> sorted) {
        var likeliest = new ArrayList<String>();
        for (String term : sorted) {
            if (likeliest.size() < OFFERED && likeliest.stream().noneMatch(term::contains)) {
                likeliest.add(term);
            }
        }
        return likeliest;
    }

    private static String normalized(String text) {
        return NormalizedText.of(text).text().strip();
    }

    private static int letters(String text) {
        return Tokens.of(text).stream()
                .filter(token -> !token.isMark())
                .mapToInt(token -> token.text().length())
                .sum();
    }

    private static void consider(Map<String, Meant> meant, String text, String term) {
        Nearness.between(text, term)
                .ifPresent(distance ->
                        meant.merge(term.toLowerCase(Locale.ROOT), new Meant(term, distance, 1), Meant::with));
    }

    /** Titles and keywords of what half agrees. */
    private List<String> similar(String text, Filters filters) {
        var either = new ArrayList<Query>();
        either.add(new TextQuery(text, List.of()).loosened().retrieval());
        either.add(mostCharacters(text));
        Tokens.of(text).stream()
                .filter(token -> token.isWord() && token.text().length() >= SHORTEST_WORD)
                .forEach(word -> either.add(Query.of(query -> query.fuzzy(
                        fuzzy -> fuzzy.field("unigrams").value(word.text()).fuzziness("1")))));
        Query wanted = FilterQueries.both(
                Query.of(query -> query.bool(bool -> bool.should(either))), FilterQueries.hard(filters));
        var body = Searches.scored(wanted, DOCUMENTS)
                .source(source -> source.filter(filter -> filter.includes("texts.title", "texts.keywords")));
        return searches.ask(body.build()).hits().stream()
                .map(hit -> StoredTexts.of(hit.source()))
                .flatMap(texts -> Stream.concat(Stream.of(texts.title()), texts.keywords().stream()))
                .toList();
    }

    /** Two characters in each other's place break three pairs, so the characters themselves are asked for too. */
    private static Query mostCharacters(String text) {
        return Query.of(query -> query.match(
                match -> match.field("unigrams").query(Feeds.unigrams(text)).minimumShouldMatch("75%")));
    }

    /** Every run of whole characters and words that is as long as what was typed, or one shorter or longer. */
    private static List<String> stretches(String listed, int length) {
        List<Token> tokens = Tokens.of(listed);
        var stretches = new ArrayList<String>();
        for (int from = 0; from < tokens.size(); from++) {
            int letters = 0;
            for (int to = from; to < tokens.size() && !tokens.get(to).isMark(); to++) {
                letters += tokens.get(to).text().length();
                if (letters > length + 1) {
                    break;
                }
                if (letters >= length - 1) {
                    stretches.add(listed.substring(
                            tokens.get(from).start(), tokens.get(to).end()));
                }
            }
        }
        return stretches;
    }
}

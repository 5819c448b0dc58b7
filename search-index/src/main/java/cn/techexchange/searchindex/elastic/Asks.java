package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.embedding.ContentHash;
import cn.techexchange.searchindex.embedding.Embedder;
import cn.techexchange.searchindex.embedding.MemoryVectors;
import cn.techexchange.searchindex.embedding.VectorStore;
import cn.techexchange.searchindex.text.Related;
import cn.techexchange.searchindex.text.RequestPhrases;
import cn.techexchange.searchindex.text.Simplified;
import cn.techexchange.searchindex.text.VocabularySource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns what was typed into what the engine is asked. Words are compared without the request phrases and with what the vocabulary
 * knows; the meaning is taken of the whole, which the model was trained on (0.600 against 0.588 nDCG@10).
 */
final class Asks {
    /** A vector of so few characters says less than the characters. */
    private static final int MIN_FOR_MEANING = 5;

    private static final int RECENT = 1_000;

    private final Searches searches;
    private final Optional<Embedder> embedder;
    private final VocabularySource vocabulary;
    private final Set<Stage> stages;
    private final VectorStore recent = new MemoryVectors(RECENT);

    Asks(Searches searches, Optional<Embedder> embedder, VocabularySource vocabulary, Set<Stage> stages) {
        this.searches = searches;
        this.embedder = stages.contains(Stage.MEANING) ? embedder : Optional.empty();
        this.vocabulary = vocabulary;
        this.stages = stages;
    }

    Ask of(String text, Filters filters) {
        String plain = Simplified.of(text);
        String wanted = stages.contains(Stage.REQUEST_PHRASES) ? RequestPhrases.remove(plain) : plain;
        return new Ask(wording(wanted), meaning(plain), filters);
    }

    /** A typing error in a short text may leave no pair of characters that is known. */
    private TextQuery wording(String wanted) {
        var wording = new TextQuery(wanted, related(wanted));
        return wording.isShort() && !searches.any(wording.retrieval()) ? wording.loosened() : wording;
    }

    List<String> knownTerms(String text) {
        return vocabulary.current().termsIn(text);
    }

    private List<Related> related(String wanted) {
        return vocabulary.current().relatedTo(wanted).stream()
                .filter(related -> stages.contains(
                        switch (related.relation()) {
                            case SAME -> Stage.SYNONYMS;
                            case KIND -> Stage.KINDS;
                        }))
                .toList();
    }

    /** Without a vector the wording still finds: a model that fails must not take searching with it. */
    private Optional<MeaningQuery> meaning(String text) {
        try {
            return embedder.filter(present -> text.length() >= MIN_FOR_MEANING)
                    .map(present -> new MeaningQuery(vector(present, text)));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** People page, filter and sort: the same question comes several times. */
    private float[] vector(Embedder present, String text) {
        ContentHash hash = ContentHash.of(present.name(), text);
        return recent.find(hash).orElseGet(() -> {
            float[] vector = present.embedPassing(text);
            recent.put(hash, vector);
            return vector;
        });
    }
}

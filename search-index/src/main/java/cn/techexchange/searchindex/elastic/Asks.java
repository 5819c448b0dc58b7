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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Turns what was typed into what the engine is asked. Words are compared without the request phrases and with what the vocabulary
 * knows; the meaning is taken of the whole, which the model was trained on (0.600 against 0.588 nDCG@10).
 */
final class Asks {
    /** A vector of so few characters says less than the characters. */
    private static final int MIN_FOR_MEANING = 5;

    /** Documents that are candidates for being near. */
    private static final int NEAREST = 100;

    private static final int RECENT = 1_000;
    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    private final Searches searches;
    private final Optional<Embedder> embedder;
    private final VocabularySource vocabulary;
    private final Set<Stage> stages;
    private final VectorStore recent = new MemoryVectors(RECENT);

    /** More at once than there are processors would only wait for each other. */
    private final Semaphore runs = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    Asks(Searches searches, Optional<Embedder> embedder, VocabularySource vocabulary, Set<Stage> stages) {
        this.searches = searches;
        this.embedder = stages.contains(Stage.MEANING) ? embedder : Optional.empty();
        this.vocabulary = vocabulary;
        this.stages = stages;
    }

    /** A typing error in a short text may leave no pair of characters that is known: then less has to agree. */
    Ask of(String text, Filters filters) {
        Ask asTyped = asTyped(text, filters);
        return asTyped.isLost(searches) ? asTyped.loosened() : asTyped;
    }

    /** For {@link Ranker#rank}, which sees by its own answer whether less has to agree. */
    Ask asTyped(String text, Filters filters) {
        String plain = Simplified.of(text);
        String wanted = stages.contains(Stage.REQUEST_PHRASES) ? RequestPhrases.remove(plain) : plain;
        var typed = new TextQuery(wanted, related(wanted));
        TextQuery wording = stages.contains(Stage.RARITY) ? typed.weighed(searches.rareTerms()) : typed;
        return new Ask(wording, meaning(plain), filters);
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

    /** Without a vector the wording still finds: a model that fails or has too much to do must not take searching with it. */
    private Optional<MeaningQuery> meaning(String text) {
        try {
            return embedder.filter(present -> text.length() >= MIN_FOR_MEANING)
                    .flatMap(present -> vector(present, text))
                    .map(vector -> new MeaningQuery(vector, searches.perShard(NEAREST)));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** People page, filter and sort: the same question comes several times. */
    private Optional<float[]> vector(Embedder present, String text) {
        ContentHash hash = ContentHash.of(present.name(), text);
        Optional<float[]> known = recent.find(hash);
        return known.isPresent()
                ? known
                : inTime(() -> present.embedPassing(text)).map(vector -> {
                    recent.put(hash, vector);
                    return vector;
                });
    }

    /** A run lasts as long as the text is, which is limited; waiting for one has a limit here. */
    private Optional<float[]> inTime(Supplier<float[]> run) {
        try {
            if (!runs.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(run.get());
        } finally {
            runs.release();
        }
    }
}

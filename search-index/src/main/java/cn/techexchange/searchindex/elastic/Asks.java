package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.embedding.Embedder;
import cn.techexchange.searchindex.text.RequestPhrases;
import java.util.Optional;

/** Turns what was typed into what the engine is asked. */
final class Asks {
    /** A vector of so few characters says less than the characters. */
    private static final int MIN_FOR_MEANING = 5;

    private final Optional<Embedder> embedder;

    Asks(Optional<Embedder> embedder) {
        this.embedder = embedder;
    }

    Ask of(String text, Filters filters) {
        String wanted = RequestPhrases.remove(text);
        return new Ask(new TextQuery(wanted), meaning(wanted), filters);
    }

    private Optional<MeaningQuery> meaning(String text) {
        return embedder.filter(present -> text.length() >= MIN_FOR_MEANING)
                .map(present -> new MeaningQuery(present.embed(text)));
    }
}

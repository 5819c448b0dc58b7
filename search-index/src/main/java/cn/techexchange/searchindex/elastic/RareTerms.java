package cn.techexchange.searchindex.elastic;

import co.elastic.clients.elasticsearch.core.TermvectorsRequest;
import co.elastic.clients.elasticsearch.core.TermvectorsResponse;
import co.elastic.clients.elasticsearch.core.termvectors.Term;
import co.elastic.clients.elasticsearch.core.termvectors.TermVector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The terms of what was asked, as the engine cuts them, weighed by rarity once more: a demand is told in common words around a few
 * telling ones. Weighing by the square root of the inverse document frequency, on top of what BM25 does, was better in all three
 * tasks of the evaluation.
 */
final class RareTerms {
    /** Inverse document frequency of a term whose weight stays as it is: one document of 400. */
    private static final double USUAL = 6;

    /** Statistics of one shard do: each sees the same mixture, and the answer has to be the same each time. */
    private static final String SHARD = "terms";

    private final Engine engine;

    RareTerms(Engine engine) {
        this.engine = engine;
    }

    /** @param feeds what is looked for in each field, in stretches across whose ends nothing is a term */
    List<RareTerm> of(Map<String, List<String>> feeds) {
        TermvectorsRequest<Map<String, List<String>>> request =
                TermvectorsRequest.of(asked -> asked.index(engine.live())
                        .doc(feeds)
                        .fields(List.copyOf(feeds.keySet()))
                        .routing(SHARD)
                        .termStatistics(true)
                        .fieldStatistics(true)
                        .positions(false)
                        .offsets(false)
                        .payloads(false));
        TermvectorsResponse answer = engine.ask("weigh terms", client -> client.termvectors(request));
        var terms = new ArrayList<RareTerm>();
        answer.termVectors().forEach((field, vector) -> terms.addAll(weighed(field, vector)));
        return terms;
    }

    private static List<RareTerm> weighed(String field, TermVector vector) {
        long documents = Objects.requireNonNull(vector.fieldStatistics()).docCount();
        return vector.terms().entrySet().stream()
                .filter(term -> frequency(term.getValue()) > 0)
                .map(term -> new RareTerm(
                        field, term.getKey(), frequency(term.getValue()), weight(term.getValue(), documents)))
                .toList();
    }

    private static float weight(Term term, long documents) {
        return (float) (term.termFreq() * Math.sqrt(rarity(frequency(term), documents) / USUAL));
    }

    /** As BM25 has it. */
    private static double rarity(long frequency, long documents) {
        return Math.log(1 + (Math.max(documents, frequency) - frequency + 0.5) / (frequency + 0.5));
    }

    private static long frequency(Term term) {
        return Objects.requireNonNullElse(term.docFreq(), 0);
    }
}

package cn.techexchange.market.matching;

import cn.techexchange.searchindex.MatchEvidence;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A sentence of the demand beside the sentence of the achievement that answers it. */
@Serdeable
public record SentencePair(Sentence demand, Sentence achievement, List<String> sharedTerms) {
    public SentencePair {
        sharedTerms = List.copyOf(sharedTerms);
    }

    static SentencePair of(MatchEvidence evidence) {
        return new SentencePair(
                Sentence.ofDemand(evidence.asked()), Sentence.of(evidence.found()), evidence.sharedTerms());
    }
}

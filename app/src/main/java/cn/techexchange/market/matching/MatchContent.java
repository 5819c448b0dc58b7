package cn.techexchange.market.matching;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Why two listings match.
 *
 * @param missing zh-CN, what to add so that more can be judged
 */
@Serdeable
public record MatchContent(List<Finding> findings, List<SentencePair> sentences, List<String> missing) {
    public MatchContent {
        findings = List.copyOf(findings);
        sentences = List.copyOf(sentences);
        missing = List.copyOf(missing);
    }
}

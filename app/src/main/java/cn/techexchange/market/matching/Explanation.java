package cn.techexchange.market.matching;

import java.util.List;

/**
 * What a pair agrees in, every sentence in it read from the texts as they are public now.
 *
 * @param sentences of both sides that answer each other beyond the clauses
 * @param advice zh-CN, what the achievement's author could do for the match
 */
public record Explanation(List<ClauseFinding> clauses, List<SentencePair> sentences, List<String> advice) {
    public Explanation {
        clauses = List.copyOf(clauses);
        sentences = List.copyOf(sentences);
        advice = List.copyOf(advice);
    }
}

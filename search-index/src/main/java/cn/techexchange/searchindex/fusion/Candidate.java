package cn.techexchange.searchindex.fusion;

import java.util.OptionalDouble;

/**
 * A document with what speaks for it.
 *
 * @param wording BM25 score; 0 when no word agrees
 * @param meaning cosine of the vectors; empty when the document has none yet
 * @param literal where the short text that was asked for stands as it is
 */
public record Candidate(String id, double wording, OptionalDouble meaning, Literal literal) {}

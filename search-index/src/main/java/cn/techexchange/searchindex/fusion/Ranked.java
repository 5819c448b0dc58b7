package cn.techexchange.searchindex.fusion;

import java.util.OptionalDouble;

/** A candidate with its place value; {@code wording} is relative to the best, {@code meaning} is the plain cosine. */
public record Ranked(String id, double score, double wording, OptionalDouble meaning) {}

package cn.techexchange.searchindex.fusion;

/** A candidate with its place value; {@code wording} is relative to the best, {@code meaning} is the plain cosine or 0. */
public record Ranked(String id, double score, double wording, double meaning) {}

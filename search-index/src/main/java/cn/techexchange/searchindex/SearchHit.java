package cn.techexchange.searchindex;

/** A found document: what the caller loads its row by. */
public record SearchHit(String id, double score) {}

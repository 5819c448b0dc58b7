package cn.techexchange.searchindex;

/** A document that the engine refused, and why; the others of the same call were written. */
public record WriteFailure(String id, String index, String reason) {}

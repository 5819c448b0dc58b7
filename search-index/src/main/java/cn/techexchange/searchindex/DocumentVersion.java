package cn.techexchange.searchindex;

/** A document's id with the version that the index holds, or that a deletion carries. */
public record DocumentVersion(String id, long version) {}

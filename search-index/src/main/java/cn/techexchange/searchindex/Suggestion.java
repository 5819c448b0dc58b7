package cn.techexchange.searchindex;

/** A title that what was typed may be the beginning of. */
public record Suggestion(String id, String kind, String title) {}

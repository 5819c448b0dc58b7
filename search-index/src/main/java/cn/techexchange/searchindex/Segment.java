package cn.techexchange.searchindex;

/** A stretch of plain text; marked where it agrees with what was asked. Never HTML. */
public record Segment(String text, boolean marked) {}

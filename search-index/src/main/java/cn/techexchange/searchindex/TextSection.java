package cn.techexchange.searchindex;

/**
 * One named part of a text.
 *
 * @param name stable name such as {@code problem} or {@code advantage}; evidence refers to it
 */
public record TextSection(String name, String text) {}

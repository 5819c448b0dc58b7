package cn.techexchange.searchindex;

/**
 * How many results agree with a text, and not only its meaning, sound or spelling with theirs.
 *
 * @param wording enough of the text, or another name for it, stands in them
 * @param literal the text stands in them exactly as typed; as {@code wording} for texts too long to be sought like that
 */
public record Agreement(long wording, long literal) {}

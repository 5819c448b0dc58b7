package cn.techexchange.searchindex.evidence;

/** A stretch of a text that also stands in what was asked; {@code start} and {@code end} are places in the original text. */
record Run(String text, int start, int end, int weight) {}

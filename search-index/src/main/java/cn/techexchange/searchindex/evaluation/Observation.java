package cn.techexchange.searchindex.evaluation;

/** A judged pair: what the product scored it, and whether the judge found that it fits. */
public record Observation(String topic, double score, boolean fits) {}

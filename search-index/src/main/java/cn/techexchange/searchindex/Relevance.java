package cn.techexchange.searchindex;

/**
 * How well a candidate's text answers, and what that is made of; each from 0 to 1.
 *
 * @param total calibrated: comparable between queries, unlike the other scores of a search engine
 * @param wording agreement of words, relative to the best candidate of this query
 * @param meaning agreement of meaning; 0 while the candidate has no vector
 * @param coverage share of what was asked that stands in the candidate's text
 */
public record Relevance(double total, double wording, double meaning, double coverage) {}

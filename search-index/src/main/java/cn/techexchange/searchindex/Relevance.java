package cn.techexchange.searchindex;

/**
 * How well a candidate's text answers, and what that is made of; each from 0 to 1.
 *
 * @param probability that the pair fits, as judged pairs of the same agreement do; comparable between queries
 * @param agreement of words and meaning together, from which the probability is read
 * @param wording agreement of words, relative to the best candidate of this query
 * @param meaning agreement of meaning; 0 while the candidate has no vector
 * @param coverage share of what was asked that stands in the candidate's text
 */
public record Relevance(double probability, double agreement, double wording, double meaning, double coverage) {}

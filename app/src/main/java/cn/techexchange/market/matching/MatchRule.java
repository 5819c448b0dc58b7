package cn.techexchange.market.matching;

/** Judges a pair by one criterion. */
interface MatchRule {
    Finding judge(Pair pair);
}

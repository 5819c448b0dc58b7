package cn.techexchange.market.matching;

/** Judges by one criterion how the sides have behaved. */
interface ConductRule {
    Finding judge(Conduct conduct);
}

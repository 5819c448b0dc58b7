package cn.techexchange.market.matching;

import cn.techexchange.market.demand.DemandClause;
import java.util.Optional;

/**
 * One clause of the demand held against the achievement.
 *
 * @param demand the sentence that asks it; none where the author added the clause
 * @param achievement the sentence that shows the answer; without one nothing is claimed
 * @param reason zh-CN
 */
public record ClauseFinding(
        DemandClause clause,
        Agreement agreement,
        Optional<Sentence> demand,
        Optional<Sentence> achievement,
        String reason) {
    /** Without a sentence that shows it, an answer is no answer. */
    public ClauseFinding {
        if (achievement.isEmpty()) {
            agreement = Agreement.UNKNOWN;
        }
    }

    boolean isOpen() {
        return agreement == Agreement.UNKNOWN || agreement == Agreement.MISSED;
    }

    ClauseFinding with(Optional<Sentence> standingDemand, Optional<Sentence> standingAchievement) {
        boolean gone = achievement.isPresent() && standingAchievement.isEmpty();
        return new ClauseFinding(
                clause, agreement, standingDemand, standingAchievement, gone ? "成果原文已修改，等待重新比较。" : reason);
    }
}

package cn.techexchange.market.matching;

import io.micronaut.serde.annotation.Serdeable;

/**
 * One criterion judged, in words that a person can check.
 *
 * @param demandSays zh-CN, empty where the demand says nothing
 * @param achievementSays zh-CN, empty where the achievement says nothing
 * @param reason zh-CN
 */
@Serdeable
public record Finding(
        Criterion criterion,
        Agreement agreement,
        int points,
        String demandSays,
        String achievementSays,
        String reason) {
    static Finding of(
            Criterion criterion, Agreement agreement, String demandSays, String achievementSays, String reason) {
        return new Finding(criterion, agreement, agreement.points(criterion), demandSays, achievementSays, reason);
    }
}

package cn.techexchange.market.matching;

import java.time.Instant;

/** Who wants personal ranking. */
public interface RankingChoices {
    /** True for a person who never said anything. */
    boolean isPersonal(String accountId);

    void put(String accountId, boolean personal, Instant at);
}

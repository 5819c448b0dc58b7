package cn.techexchange.market.brokerage;

import cn.techexchange.market.matching.Match.Parties;
import cn.techexchange.platform.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All introductions. */
public interface Introductions {
    Optional<Introduction> find(String id);

    /** The last one of a pair, whoever made it. */
    Optional<Introduction> findLatest(Parties parties);

    /** Those that an organisation's brokers made, or that it is a side of; newest first. */
    Page<Introduction> listOf(String organizationId, Set<IntroductionState> states, @Nullable String cursor, int size);

    /** Everybody's, newest first. */
    Page<Introduction> list(Set<IntroductionState> states, @Nullable String cursor, int size);

    /** Ids of open ones whose time is over, those that have waited longest first. */
    List<String> over(Instant now, int limit);

    /**
     * @throws cn.techexchange.platform.problem.ProblemException {@code INTRODUCTION_NOT_POSSIBLE} while another of the
     *     same pair is open
     */
    Introduction add(Introduction introduction);

    /** Fails with 412 at the edge when somebody else was faster. */
    Introduction update(Introduction introduction);
}

package cn.techexchange.market.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people want to be told of. */
public interface Subscriptions {
    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} when it is another person's */
    Subscription getOwned(String id, String accountId);

    Optional<Subscription> findByFeed(String feedHash);

    /** Newest first. */
    List<Subscription> listOf(String accountId);

    int countOf(String accountId);

    List<Subscription> findAll(List<String> ids);

    /** Those of matches that are not paused, of active people of the organisation. */
    List<Subscription> ofMatches(String organizationId);

    /** Each search that somebody waits for, once, in the order of its hash; the next page begins after the last hash. */
    List<Topic> searches(String afterHash, int limit);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code ALREADY_SUBSCRIBED} */
    Subscription add(Subscription subscription);

    /** Fails with 412 at the edge when somebody else was faster. */
    Subscription update(Subscription subscription);

    void markSeen(String id, Instant at);

    void delete(String id);

    /** Ends the mails of one rhythm to a person. @return how many subscriptions that were */
    int stopMail(String accountId, Rhythm rhythm);
}

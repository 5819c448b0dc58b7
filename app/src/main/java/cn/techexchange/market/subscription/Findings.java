package cn.techexchange.market.subscription;

import cn.techexchange.market.listing.ListingKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What was found for subscriptions, told or not yet. */
public interface Findings {
    /**
     * Adds the listing to every subscription of the topic that is not paused and is not younger than the listing; those that have it
     * are left as they are.
     */
    void addToAll(SubscriptionKind kind, List<String> topicHashes, Found found);

    /** Adds, or makes due again, for one subscription. */
    void addAgain(Subscription subscription, Found found, String note);

    /** The people to whom something is due, in the order of their ids. */
    List<String> duePeople(Instant now, int limit);

    /** What is due to a person, oldest first; locked for others until the transaction ends. */
    List<Finding> due(String accountId, Instant now, int limit);

    void told(List<Finding> findings, Instant at);

    /** Newest first. */
    List<Finding> newestOf(String subscriptionId, int limit);

    /** How many were found since the person last looked, by subscription. */
    Map<String, Long> unseen(String accountId);

    /** Moves what is not told yet to the subscription's present rhythm. */
    void reschedule(Subscription subscription);

    /** @param listedAt when it was first published */
    record Found(ListingKind kind, String listingId, Instant listedAt, Instant at) {}
}

package cn.techexchange.market.feedback;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.page.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that was ever said; what a side said last of a pair stands. */
public interface Feedbacks {
    /** Adds an entry, which stands from now on; the one before stays in the history. */
    void add(Feedback feedback);

    /** Only while it stands and says something. */
    Optional<Feedback> findStanding(String id);

    Optional<Feedback> findStanding(FeedbackPair pair, ListingKind side);

    /** What stands about these achievements, by either side. */
    List<Feedback> standingOn(Collection<String> achievementIds);

    /** For each of the sellers with any: the organisations that stand by not having reached it. */
    Map<String, Set<String>> unreached(Collection<String> sellerIds);

    /** What one side said of the pair, newest first. */
    List<Feedback> history(FeedbackPair pair, ListingKind side);

    /** What an organisation gave or received and what stands, newest first. */
    Page<Feedback> listOf(String organizationId, @Nullable String cursor, int size);

    /** What stands in all matches, newest first; for brokers. */
    Page<Feedback> listAll(@Nullable String cursor, int size);

    /** Every entry up to a moment in the order of time; for the replay. */
    List<Feedback> log(Instant until, int limit);
}

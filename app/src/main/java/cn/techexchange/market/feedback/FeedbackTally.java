package cn.techexchange.market.feedback;

import cn.techexchange.market.listing.ListingKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many organisations speak for a pair and against it. Each counts once, with its word on this very pair or else its latest on
 * another match of the achievement; the seller's own praise never counts.
 *
 * @param named how many of them named each reason
 */
public record FeedbackTally(int suitable, int reserved, Map<FeedbackReason, Integer> named) {
    public static final FeedbackTally NONE = new FeedbackTally(0, 0, Map.of());

    /** From here on a reason is told with its number: fewer would show who it was. */
    public static final int LEAST_TOLD = 3;

    public FeedbackTally {
        named = Map.copyOf(named);
    }

    /** @param standing what stands about the pair's achievement, in any order; what is about others is passed over */
    public static FeedbackTally of(FeedbackPair pair, Collection<Feedback> standing) {
        var words = new HashMap<String, Feedback>();
        standing.stream()
                .filter(word -> counts(word, pair))
                .forEach(word -> words.merge(word.giverId(), word, (one, other) -> nearer(pair, one, other)));
        var named = new EnumMap<FeedbackReason, Integer>(FeedbackReason.class);
        words.values().stream()
                .flatMap(word -> word.reasons().stream()
                        .filter(reason -> word.pair().isSame(pair) || reason.reachesOtherMatches()))
                .forEach(reason -> named.merge(reason, 1, Integer::sum));
        int suitable = Math.toIntExact(
                words.values().stream().filter(FeedbackTally::speaksFor).count());
        return new FeedbackTally(suitable, words.size() - suitable, named);
    }

    public boolean isEmpty() {
        return suitable + reserved == 0;
    }

    private static boolean counts(Feedback word, FeedbackPair pair) {
        if (!word.pair().achievementId().equals(pair.achievementId())) {
            return false;
        }
        Optional<Boolean> speaksFor = word.speaksFor();
        boolean here = word.pair().isSame(pair);
        boolean own = word.giverId().equals(pair.achievementOwnerId());
        if (word.side() == ListingKind.ACHIEVEMENT || own) {
            return here && speaksFor.filter(praise -> !praise).isPresent();
        }
        return speaksFor.isPresent() && (here || word.reachesOtherMatches());
    }

    private static Feedback nearer(FeedbackPair pair, Feedback one, Feedback other) {
        Comparator<Feedback> order = Comparator.<Feedback, Boolean>comparing(
                        word -> word.pair().isSame(pair))
                .thenComparing(Feedback::at)
                .thenComparing(Feedback::id);
        return order.compare(one, other) >= 0 ? one : other;
    }

    private static boolean speaksFor(Feedback word) {
        return word.speaksFor().orElse(false);
    }
}

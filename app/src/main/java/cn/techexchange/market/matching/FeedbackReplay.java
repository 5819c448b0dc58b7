package cn.techexchange.market.matching;

import cn.techexchange.market.feedback.Feedback;
import cn.techexchange.market.feedback.FeedbackPair;
import cn.techexchange.market.feedback.FeedbackTally;
import cn.techexchange.market.listing.ListingKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Plays a feedback log again in the order of time. For each word of a demand's side it asks where the pair would have stood in that
 * demand's list by what the listings say alone, and where by the words known just before: never by the word itself, nor by an earlier
 * one of the same side on the same pair.
 */
public final class FeedbackReplay {
    private static final FeedbackRule RULE = new FeedbackRule();
    private final Function<String, List<Candidate>> candidatesOf;
    private final Map<String, Map<String, Feedback>> known = new HashMap<>();

    /** @param candidatesOf the pairs in a demand's list, none for an unknown demand */
    public FeedbackReplay(Function<String, List<Candidate>> candidatesOf) {
        this.candidatesOf = candidatesOf;
    }

    /** @param facts points for what the two listings say */
    public record Candidate(FeedbackPair pair, int facts) {}

    /**
     * Where a pair that was judged stood.
     *
     * @param plain by the listings alone, from 1
     * @param weighed by the earlier words too
     * @param changed whether anything in the list stood elsewhere
     */
    public record Judged(boolean suitable, int plain, int weighed, boolean changed) {}

    /** One for each word that speaks for or against a pair which is in its demand's list. */
    public List<Judged> run(List<Feedback> log) {
        var judged = new ArrayList<Judged>();
        for (Feedback word : log) {
            if (word.side() == ListingKind.DEMAND) {
                word.speaksFor().flatMap(suitable -> judge(word, suitable)).ifPresent(judged::add);
            }
            learn(word);
        }
        return judged;
    }

    private void learn(Feedback word) {
        known.computeIfAbsent(word.pair().achievementId(), id -> new LinkedHashMap<>())
                .put(key(word), word);
    }

    private Optional<Judged> judge(Feedback word, boolean suitable) {
        List<FeedbackPair> plain = order(word, false);
        int rank = plain.indexOf(word.pair()) + 1;
        if (rank == 0) {
            return Optional.empty();
        }
        List<FeedbackPair> weighed = order(word, true);
        return Optional.of(new Judged(suitable, rank, weighed.indexOf(word.pair()) + 1, !plain.equals(weighed)));
    }

    private List<FeedbackPair> order(Feedback word, boolean weighing) {
        Comparator<Candidate> best = Comparator.comparingInt(
                        (Candidate candidate) -> candidate.facts() + (weighing ? points(candidate.pair(), word) : 0))
                .reversed()
                .thenComparing(candidate -> candidate.pair().achievementId());
        return candidatesOf.apply(word.pair().demandId()).stream()
                .sorted(best)
                .map(Candidate::pair)
                .toList();
    }

    private int points(FeedbackPair pair, Feedback without) {
        Collection<Feedback> words = known.getOrDefault(pair.achievementId(), Map.of()).values().stream()
                .filter(word -> !key(word).equals(key(without)))
                .toList();
        var conduct = new Conduct(FeedbackTally.of(pair, words), 0, 0, 0, OptionalInt.empty());
        return RULE.judge(conduct).points();
    }

    private static String key(Feedback word) {
        return word.pair().demandId() + ":" + word.pair().achievementId() + ":" + word.side();
    }
}

package cn.techexchange.market.matching.bench;

import cn.techexchange.market.feedback.Feedback;
import cn.techexchange.market.feedback.FeedbackPair;
import cn.techexchange.market.feedback.FeedbackReason;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.matching.FeedbackReplay.Candidate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A market that never was: each achievement has a hidden worth, lists are ordered by facts that tell little of it, and buyers look at
 * the upper part of their list and say what they think.
 *
 * @param lists the candidates of each demand
 * @param words in the order of time
 */
record GeneratedLog(Map<String, List<Candidate>> lists, List<Feedback> words) {
    private static final int ACHIEVEMENTS = 200;
    private static final int SELLERS = 40;
    private static final int LIST = 20;
    private static final int LOOKED_AT = 8;
    private static final Instant BEGIN = Instant.parse("2026-01-05T01:00:00Z");
    private static final FeedbackReason[] OBJECTIONS = {
        FeedbackReason.TOO_EARLY,
        FeedbackReason.BENEFIT_UNCLEAR,
        FeedbackReason.COMMERCIAL_ROUTE_UNCLEAR,
        FeedbackReason.TOO_COSTLY,
        FeedbackReason.WRONG_FIELD,
        FeedbackReason.FIGURES_NOT_MET
    };

    /** @param telling how far the hidden worth, and not chance, decides what is said: 0 for not at all */
    static GeneratedLog of(long seed, int demands, double telling) {
        var random = new Random(seed);
        double[] worth = random.doubles(ACHIEVEMENTS).toArray();
        Map<String, List<Candidate>> lists = new HashMap<>();
        List<Feedback> words = new ArrayList<>();
        for (int demand = 0; demand < demands; demand++) {
            List<Candidate> list = list(random, demand);
            lists.put("demand-" + demand, list);
            list.stream()
                    .sorted((one, other) -> other.facts() - one.facts())
                    .limit(LOOKED_AT)
                    .forEach(candidate -> words.add(word(random, candidate, worth, telling, words.size())));
        }
        return new GeneratedLog(lists, words);
    }

    private static List<Candidate> list(Random random, int demand) {
        return random.ints(0, ACHIEVEMENTS)
                .distinct()
                .limit(LIST)
                .mapToObj(achievement -> new Candidate(
                        new FeedbackPair(
                                "demand-" + demand,
                                "achievement-" + achievement,
                                "buyer-" + demand,
                                "seller-" + achievement % SELLERS),
                        40 + random.nextInt(12)))
                .toList();
    }

    private static Feedback word(Random random, Candidate candidate, double[] worth, double telling, int index) {
        String achievement = candidate.pair().achievementId();
        double hidden = worth[Integer.parseInt(achievement.substring(achievement.indexOf('-') + 1))];
        boolean suitable = random.nextDouble() < telling * hidden + (1 - telling) * 0.5;
        FeedbackReason reason = suitable ? FeedbackReason.SUITABLE : OBJECTIONS[random.nextInt(OBJECTIONS.length)];
        return new Feedback(
                "word-" + index,
                candidate.pair(),
                ListingKind.DEMAND,
                Set.of(reason),
                "",
                "account",
                BEGIN.plusSeconds(3_600L * index));
    }
}

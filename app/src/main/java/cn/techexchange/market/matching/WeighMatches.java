package cn.techexchange.market.matching;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.feedback.Feedback;
import cn.techexchange.market.feedback.FeedbackPair;
import cn.techexchange.market.feedback.FeedbackTally;
import cn.techexchange.market.feedback.Feedbacks;
import cn.techexchange.market.negotiation.SellerRecord;
import cn.techexchange.market.negotiation.SellerRecords;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adds to the stored points for what the listings say those for how organisations behave, as it is now, unless the reader has switched
 * personal ranking off.
 */
@Singleton
final class WeighMatches {
    private final RankingChoices choices;
    private final Feedbacks feedbacks;
    private final SellerRecords sellers;
    private final Clock clock;

    WeighMatches(RankingChoices choices, Feedbacks feedbacks, SellerRecords sellers, Clock clock) {
        this.choices = choices;
        this.feedbacks = feedbacks;
        this.sellers = sellers;
        this.clock = clock;
    }

    /** In the order given. */
    List<Weighed> weigh(Caller caller, List<Match> matches) {
        List<Feedback> standing = feedbacks.standingOn(
                matches.stream().map(match -> match.parties().achievementId()).collect(Collectors.toSet()));
        Map<String, List<Feedback>> said = standing.stream()
                .collect(Collectors.groupingBy(word -> word.pair().achievementId()));
        Optional<Conducts> conducts =
                choices.isPersonal(caller.accountId()) ? Optional.of(conducts(matches)) : Optional.empty();
        return matches.stream()
                .map(match ->
                        weighed(caller, match, said.getOrDefault(match.parties().achievementId(), List.of()), conducts))
                .toList();
    }

    private static Weighed weighed(Caller caller, Match match, List<Feedback> said, Optional<Conducts> conducts) {
        FeedbackPair pair = match.parties().feedbackPair();
        var findings = new ArrayList<>(match.content().findings());
        conducts.map(known -> ScoreConduct.of(known.of(pair, said))).ifPresent(findings::addAll);
        Optional<Side> side = Optional.ofNullable(caller.organizationId()).flatMap(match.parties()::sideOf);
        return new Weighed(
                match,
                new Assessment(findings),
                Criterion.most(conducts.isPresent()),
                side.flatMap(own -> wordOf(own, pair, said)),
                side.flatMap(own -> wordOf(own.other(), pair, said)));
    }

    private static Optional<Feedback> wordOf(Side side, FeedbackPair pair, List<Feedback> said) {
        return said.stream()
                .filter(word -> word.side() == side.listing() && word.pair().equals(pair))
                .findFirst();
    }

    private Conducts conducts(List<Match> matches) {
        Set<String> ids = matches.stream()
                .map(match -> match.parties().achievementOwnerId())
                .collect(Collectors.toSet());
        return new Conducts(sellers.of(ids, LocalTime.now(clock)), feedbacks.unreached(ids));
    }

    private record Conducts(Map<String, SellerRecord> sellers, Map<String, Set<String>> unreached) {
        Conduct of(FeedbackPair pair, List<Feedback> said) {
            String seller = pair.achievementOwnerId();
            return Conduct.of(
                    FeedbackTally.of(pair, said),
                    sellers.getOrDefault(seller, SellerRecord.NONE),
                    unreached.getOrDefault(seller, Set.of()));
        }
    }
}

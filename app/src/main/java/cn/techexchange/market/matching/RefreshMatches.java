package cn.techexchange.market.matching;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.outbox.Outbox;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.MatchCandidate;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings the stored matches of one listing to the present state of both sides. */
@Singleton
final class RefreshMatches {
    /** Enough for either side to look through; pairs found from the other side stay beyond its own best. */
    private static final int KEPT = 50;

    /** Below this probability no match is shown; chosen by the reliability table, see docs/decisions/0044. */
    private static final double LEAST_PROBABILITY = 0.1;

    private final MarketItems items;
    private final FindCandidates candidates;
    private final ScorePair scoring;
    private final Matches matches;
    private final Outbox outbox;
    private final Clock clock;

    RefreshMatches(
            MarketItems items,
            FindCandidates candidates,
            ScorePair scoring,
            Matches matches,
            Outbox outbox,
            Clock clock) {
        this.items = items;
        this.candidates = candidates;
        this.scoring = scoring;
        this.matches = matches;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws cn.techexchange.searchindex.SearchUnavailable when the index cannot be asked; nothing is changed then */
    void of(ListingKind kind, String id) {
        items.find(kind, id).ifPresentOrElse(this::refresh, () -> matches.deleteOf(kind, id));
    }

    private void refresh(MarketItem subject) {
        List<Match> before = matches.listOf(subject.kind(), subject.id(), Integer.MAX_VALUE);
        List<Match> now = found(subject, others(subject, before)).stream()
                .sorted(Comparator.comparingInt(Match::score).reversed().thenComparing(Match::id))
                .limit(KEPT)
                .toList();
        Set<Match.Parties> kept = now.stream().map(Match::parties).collect(Collectors.toSet());
        matches.put(now);
        matches.deleteAll(before.stream()
                .filter(match -> !kept.contains(match.parties()))
                .map(Match::id)
                .toList());
        publish(subject, before, now);
    }

    private void publish(MarketItem subject, List<Match> before, List<Match> now) {
        Set<Match.Parties> known = before.stream()
                .filter(match -> match.score() >= MatchesFound.GOOD)
                .map(Match::parties)
                .collect(Collectors.toSet());
        List<MatchesFound.FoundPair> fresh = now.stream()
                .filter(match -> match.score() >= MatchesFound.GOOD && !known.contains(match.parties()))
                .map(match -> new MatchesFound.FoundPair(
                        match.parties().demandId(), match.parties().achievementId()))
                .toList();
        if (!fresh.isEmpty()) {
            outbox.publish(MatchesFound.EVENT, subject.id(), new MatchesFound(subject.kind(), subject.id(), fresh));
        }
    }

    /** What the text finds now, and what was matched before. */
    private List<MarketItem> others(MarketItem subject, List<Match> before) {
        LocalDate today = LocalTime.today(clock);
        boolean demand = subject.kind() == ListingKind.DEMAND;
        Set<String> ids = new LinkedHashSet<>(candidates.ids(subject, today));
        before.forEach(match -> ids.add(
                demand ? match.parties().achievementId() : match.parties().demandId()));
        return items.findAll(demand ? ListingKind.ACHIEVEMENT : ListingKind.DEMAND, List.copyOf(ids));
    }

    private List<Match> found(MarketItem subject, List<MarketItem> others) {
        var found = new ArrayList<Match>();
        if (subject.kind() == ListingKind.DEMAND) {
            found.addAll(judged(subject, others));
        } else {
            others.forEach(demand -> found.addAll(judged(demand, List.of(subject))));
        }
        return found;
    }

    private List<Match> judged(MarketItem demand, List<MarketItem> achievements) {
        List<String> ids = achievements.stream().map(MarketItem::id).toList();
        var byId = achievements.stream().collect(Collectors.toMap(MarketItem::id, item -> item));
        return candidates.judge(demand, ids).stream()
                .filter(candidate -> candidate.relevance().probability() >= LEAST_PROBABILITY)
                .flatMap(candidate -> match(demand, byId.get(candidate.id()), candidate).stream())
                .toList();
    }

    private List<Match> match(
            MarketItem demand, @org.jspecify.annotations.Nullable MarketItem achievement, MatchCandidate candidate) {
        if (achievement == null) {
            return List.of();
        }
        var pair = new Pair(demand, achievement, candidate.relevance(), LocalTime.today(clock));
        if (pair.isExcluded()) {
            return List.of();
        }
        Assessment assessment = scoring.of(pair);
        var content = new MatchContent(
                assessment.findings(),
                candidate.evidence().stream().map(SentencePair::of).toList(),
                assessment.missing());
        var parties = new Match.Parties(
                demand.id(),
                achievement.id(),
                demand.terms().ownerId(),
                achievement.terms().ownerId());
        return List.of(new Match(
                Ids.next(), parties, assessment.score(), content, Match.Dismissals.NONE, LocalTime.now(clock)));
    }
}

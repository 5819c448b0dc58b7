package cn.techexchange.market.subscription;

import cn.techexchange.identity.notification.Audience;
import cn.techexchange.identity.notification.Notifications;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.matching.Match;
import cn.techexchange.market.matching.Matches;
import cn.techexchange.market.matching.MatchesFound;
import cn.techexchange.market.matching.MatchesFound.FoundPair;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells the side that did not ask of new good matches, each pair once until it is news again. */
@Singleton
final class TellMatches {
    private final Matches matches;
    private final MarketItems items;
    private final ToldMatches toldMatches;
    private final MatchFindings findings;
    private final Notifications notifications;
    private final Clock clock;

    TellMatches(
            Matches matches,
            MarketItems items,
            ToldMatches toldMatches,
            MatchFindings findings,
            Notifications notifications,
            Clock clock) {
        this.matches = matches;
        this.items = items;
        this.toldMatches = toldMatches;
        this.findings = findings;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** In the transaction that takes the event: what was told is remembered, or nothing is told. */
    void tell(MatchesFound event) {
        Instant now = LocalTime.now(clock);
        Map<String, List<MatchNews>> byOwn = news(event).stream()
                .filter(news -> CoolingRule.mayTell(
                        news.match(),
                        news.versions(),
                        toldMatches.find(news.match().parties(), news.side()),
                        now))
                .collect(Collectors.groupingBy(news -> news.own().id(), LinkedHashMap::new, Collectors.toList()));
        byOwn.values().forEach(some -> tell(some, now));
    }

    private List<MatchNews> news(MatchesFound event) {
        Optional<MarketItem> subject = items.find(event.kind(), event.listingId());
        if (subject.isEmpty()) {
            return List.of();
        }
        boolean demand = event.kind() == ListingKind.DEMAND;
        List<Match> found = matches.listOf(event.kind(), event.listingId(), Integer.MAX_VALUE).stream()
                .filter(match -> match.score() >= MatchesFound.GOOD)
                .filter(match -> Set.copyOf(event.pairs())
                        .contains(new FoundPair(
                                match.parties().demandId(), match.parties().achievementId())))
                .toList();
        Function<Match, String> otherId = match ->
                demand ? match.parties().achievementId() : match.parties().demandId();
        Map<String, MarketItem> others =
                items.byId(demand ? ListingKind.ACHIEVEMENT : ListingKind.DEMAND, found, otherId);
        return found.stream()
                .flatMap(match -> Optional.ofNullable(others.get(otherId.apply(match)))
                        .map(other -> demand
                                ? MatchNews.of(match, subject.get(), other, event.kind())
                                : MatchNews.of(match, other, subject.get(), event.kind()))
                        .stream())
                .toList();
    }

    private void tell(List<MatchNews> some, Instant now) {
        some.forEach(news -> toldMatches.put(
                news.match().parties(),
                news.side(),
                new CoolingRule.Told(news.match().score(), news.versions(), now)));
        MatchNote note = MatchNote.of(some);
        notifications.add(Audience.organization(some.getFirst().owner()), note.title(), note.text(), note.link(), now);
        findings.add(some, now);
    }
}

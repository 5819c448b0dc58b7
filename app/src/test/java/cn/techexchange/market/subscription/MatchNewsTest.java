package cn.techexchange.market.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.matching.Match;
import cn.techexchange.market.matching.MatchContent;
import cn.techexchange.market.matching.Side;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.SampleItem;
import cn.techexchange.searchindex.DocumentDates;
import cn.techexchange.searchindex.DocumentKey;
import cn.techexchange.searchindex.IndexedDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchNewsTest {
    private static final Instant EARLIER = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-20T00:00:00Z");

    @ParameterizedTest(name = "matched {0}, demand older {1}, demand version {2}, achievement version {3} → {4}")
    @CsvSource({
        // Whichever of the two is looked at, the one that was there first is told.
        "ACHIEVEMENT, true,  1, 1, DEMAND",
        "DEMAND,      true,  1, 1, DEMAND",
        "DEMAND,      false, 1, 1, ACHIEVEMENT",
        "ACHIEVEMENT, false, 1, 1, ACHIEVEMENT",
        // The older one was changed, and so found the newer one.
        "DEMAND,      true,  2, 1, ACHIEVEMENT",
        "ACHIEVEMENT, false, 1, 2, DEMAND",
        // The other one's new version says nothing about who changed now.
        "ACHIEVEMENT, true,  2, 1, DEMAND",
    })
    void theSideThatDidNotAskIsTold(
            ListingKind matched, boolean demandOlder, int demandVersion, int achievementVersion, Side told) {
        MarketItem demand = dated(SampleItem.demand(), demandOlder ? EARLIER : LATER, demandVersion);
        MarketItem achievement = dated(SampleItem.achievement(), demandOlder ? LATER : EARLIER, achievementVersion);

        MatchNews news = MatchNews.of(match(), demand, achievement, matched);

        assertThat(news.side()).isEqualTo(told);
        assertThat(news.owner()).isEqualTo(told == Side.DEMAND ? "buyer" : "seller");
        assertThat(news.versions()).isEqualTo(new CoolingRule.Versions(demandVersion, achievementVersion));
    }

    private static Match match() {
        return new Match(
                "m",
                new Match.Parties("demand-1", "achievement-1", "buyer", "seller"),
                80,
                new MatchContent(List.of(), List.of(), List.of()),
                Match.Dismissals.NONE,
                LATER);
    }

    private static MarketItem dated(SampleItem sample, Instant listedAt, int version) {
        MarketItem item = sample.item();
        IndexedDocument document = item.document();
        DocumentKey key = document.key();
        return new MarketItem(
                new IndexedDocument(
                        new DocumentKey(key.id(), key.kind(), version, false),
                        document.texts(),
                        document.owner(),
                        document.classification(),
                        document.price(),
                        new DocumentDates(Optional.empty(), Optional.empty(), listedAt)),
                item.terms());
    }
}

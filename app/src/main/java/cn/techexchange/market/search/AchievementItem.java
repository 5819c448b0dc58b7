package cn.techexchange.market.search;

import cn.techexchange.market.achievement.AchievementContent;
import cn.techexchange.market.achievement.Benefit;
import cn.techexchange.market.achievement.ListedAchievement;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.DocumentDates;
import cn.techexchange.searchindex.DocumentKey;
import cn.techexchange.searchindex.DocumentOwner;
import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.IndexedDocument;
import cn.techexchange.searchindex.TextSection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What of an achievement is found by and compared. */
@Singleton
final class AchievementItem {
    private final Codes codes;

    AchievementItem(Codes codes) {
        this.codes = codes;
    }

    MarketItem of(ListedAchievement listed) {
        AchievementContent content = listed.content();
        ListedAchievement.Seller seller = listed.seller();
        var document = new IndexedDocument(
                new DocumentKey(listed.id(), ListingKind.ACHIEVEMENT.name(), listed.number(), listed.demo()),
                texts(content),
                new DocumentOwner(seller.id(), seller.name(), seller.kind().name()),
                codes.of(
                        content.classification(),
                        seller.regionCode(),
                        content.terms().transferModes(),
                        content.maturity().level()),
                PriceBand.price(content.terms().price().lowFen()),
                new DocumentDates(
                        Optional.of(LocalTime.dateOf(listed.listedAt())),
                        Optional.ofNullable(content.terms().validUntil()),
                        listed.listedAt()));
        var terms = new ItemTerms(
                seller.id(),
                ItemTerms.fen(content.terms().price().lowFen()),
                ItemTerms.fen(content.terms().price().highFen()),
                Optional.empty());
        return new MarketItem(document, terms);
    }

    private static DocumentTexts texts(AchievementContent content) {
        Benefit benefit = content.benefit();
        return new DocumentTexts(
                content.title(),
                content.summary(),
                content.classification().keywords(),
                List.of(
                        new TextSection("problem", benefit.problemSolved()),
                        new TextSection("advantage", advantages(benefit)),
                        new TextSection("application", benefit.applications()),
                        new TextSection("validation", benefit.validationData())));
    }

    /** As sentences, because a reader is shown them as evidence. */
    private static String advantages(Benefit benefit) {
        return benefit.advantages().stream()
                .map(advantage -> advantage.measure() + " "
                        + Objects.toString(advantage.own(), "")
                        + advantage.unit()
                        + (advantage.today() == null ? "" : "（现有 " + advantage.today() + advantage.unit() + "）"))
                .collect(Collectors.joining("；"));
    }
}

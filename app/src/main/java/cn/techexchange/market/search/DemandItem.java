package cn.techexchange.market.search;

import cn.techexchange.market.demand.Conditions;
import cn.techexchange.market.demand.DemandClause;
import cn.techexchange.market.demand.DemandContent;
import cn.techexchange.market.demand.ListedDemand;
import cn.techexchange.market.demand.Situation;
import cn.techexchange.market.demand.Target;
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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a demand is found by and compared; of an anonymous one neither the organisation nor its region. */
@Singleton
final class DemandItem {
    private final Codes codes;

    DemandItem(Codes codes) {
        this.codes = codes;
    }

    MarketItem of(ListedDemand listed) {
        DemandContent content = listed.content();
        Conditions conditions = content.conditions();
        Optional<ListedDemand.Buyer> buyer = Optional.ofNullable(listed.buyer());
        var document = new IndexedDocument(
                new DocumentKey(listed.id(), ListingKind.DEMAND.name(), listed.number(), listed.demo()),
                texts(content),
                buyer.map(known -> new DocumentOwner(
                                known.id(), known.name(), known.kind().name()))
                        .orElse(DocumentOwner.none()),
                codes.of(
                        content.classification(),
                        buyer.map(ListedDemand.Buyer::regionCode).orElse(""),
                        conditions.cooperationModes(),
                        conditions.minimumMaturity()),
                PriceBand.price(conditions.budget().highFen()),
                new DocumentDates(
                        Optional.of(LocalTime.dateOf(listed.listedAt())),
                        Optional.ofNullable(conditions.validUntil()),
                        listed.listedAt()));
        var terms = new ItemTerms(
                listed.ownerId(),
                ItemTerms.fen(conditions.budget().lowFen()),
                ItemTerms.fen(conditions.budget().highFen()),
                Optional.ofNullable(conditions.deadline()));
        return new MarketItem(document, terms);
    }

    private static DocumentTexts texts(DemandContent content) {
        Situation situation = content.situation();
        String limits = Stream.of(
                        situation.materials(), situation.energy(), situation.emissions(), situation.standards())
                .filter(limit -> !limit.isEmpty())
                .collect(Collectors.joining("；"));
        return new DocumentTexts(
                content.title(),
                situation.problem(),
                content.classification().keywords(),
                List.of(
                        new TextSection("clause", added(content)),
                        new TextSection("target", targets(content.targets())),
                        new TextSection("process", situation.presentProcess()),
                        new TextSection("limits", limits),
                        new TextSection("trial", situation.testConditions())));
    }

    /** What the author added to the clauses and stands nowhere else. */
    private static String added(DemandContent content) {
        String elsewhere = content.title() + content.situation() + content.targets();
        return content.clauses().items().stream()
                .filter(clause -> !elsewhere.contains(clause.text()))
                .map(DemandClause::said)
                .collect(Collectors.joining("；"));
    }

    private static String targets(List<Target> targets) {
        return targets.stream()
                .filter(Target::isQuantified)
                .map(DemandItem::target)
                .collect(Collectors.joining("；"));
    }

    private static String target(Target target) {
        String sign = target.operator() == null ? "" : target.operator().sign();
        String upper = target.upper() == null ? "" : "–" + target.upper().toPlainString();
        String value = target.value() == null ? "" : target.value().toPlainString();
        return target.name() + " " + sign + " " + value + upper + " " + target.unit();
    }
}

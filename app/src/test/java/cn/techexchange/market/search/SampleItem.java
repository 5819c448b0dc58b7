package cn.techexchange.market.search;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.searchindex.Classification;
import cn.techexchange.searchindex.DocumentDates;
import cn.techexchange.searchindex.DocumentKey;
import cn.techexchange.searchindex.DocumentOwner;
import cn.techexchange.searchindex.DocumentPrice;
import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.IndexedDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A valid item to change one thing of. */
public record SampleItem(
        ListingKind kind,
        String ownerId,
        Classification classification,
        OptionalLong lowFen,
        OptionalLong highFen,
        Optional<LocalDate> deadline,
        Optional<LocalDate> validUntil) {
    public static SampleItem demand() {
        return of(ListingKind.DEMAND, "buyer", 6);
    }

    public static SampleItem achievement() {
        return of(ListingKind.ACHIEVEMENT, "seller", 7);
    }

    private static SampleItem of(ListingKind kind, String owner, int maturity) {
        var classification = new Classification(
                List.of("05"),
                List.of("RARE_EARTH_STEEL", "STEEL_NEW_MATERIAL"),
                List.of("150203", "150200", "150000"),
                List.of("LICENSE"),
                OptionalInt.of(maturity));
        return new SampleItem(
                kind,
                owner,
                classification,
                OptionalLong.of(500_000_00),
                OptionalLong.of(800_000_00),
                Optional.empty(),
                Optional.empty());
    }

    public SampleItem ownedBy(String owner) {
        return new SampleItem(kind, owner, classification, lowFen, highFen, deadline, validUntil);
    }

    public SampleItem in(Classification changed) {
        return new SampleItem(kind, ownerId, changed, lowFen, highFen, deadline, validUntil);
    }

    public SampleItem fields(String... codes) {
        return in(new Classification(
                List.of(codes),
                classification.industries(),
                classification.regions(),
                classification.modes(),
                classification.maturity()));
    }

    public SampleItem industries(String... codes) {
        return in(new Classification(
                classification.technologyFields(),
                List.of(codes),
                classification.regions(),
                classification.modes(),
                classification.maturity()));
    }

    public SampleItem regions(String... codes) {
        return in(new Classification(
                classification.technologyFields(),
                classification.industries(),
                List.of(codes),
                classification.modes(),
                classification.maturity()));
    }

    public SampleItem modes(String... codes) {
        return in(new Classification(
                classification.technologyFields(),
                classification.industries(),
                classification.regions(),
                List.of(codes),
                classification.maturity()));
    }

    /** @param level 0 for none */
    public SampleItem maturity(int level) {
        return in(new Classification(
                classification.technologyFields(),
                classification.industries(),
                classification.regions(),
                classification.modes(),
                level == 0 ? OptionalInt.empty() : OptionalInt.of(level)));
    }

    /** In yuan; negative for nothing said. */
    public SampleItem price(long low, long high) {
        return new SampleItem(kind, ownerId, classification, fen(low), fen(high), deadline, validUntil);
    }

    public SampleItem deadline(LocalDate day) {
        return new SampleItem(kind, ownerId, classification, lowFen, highFen, Optional.of(day), validUntil);
    }

    public SampleItem validUntil(LocalDate day) {
        return new SampleItem(kind, ownerId, classification, lowFen, highFen, deadline, Optional.of(day));
    }

    public MarketItem item() {
        var document = new IndexedDocument(
                new DocumentKey(kind.name().toLowerCase(java.util.Locale.ROOT) + "-1", kind.name(), 1, false),
                DocumentTexts.of("板坯表面裂纹控制", "稀土钢板坯矫直后出现横向裂纹。"),
                new DocumentOwner(ownerId, ownerId, "ENTERPRISE"),
                classification,
                DocumentPrice.none(),
                new DocumentDates(Optional.empty(), validUntil, Instant.EPOCH));
        return new MarketItem(document, new ItemTerms(ownerId, lowFen, highFen, deadline));
    }

    private static OptionalLong fen(long yuan) {
        return yuan < 0 ? OptionalLong.empty() : OptionalLong.of(yuan * 100);
    }
}

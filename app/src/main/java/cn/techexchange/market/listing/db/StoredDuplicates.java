package cn.techexchange.market.listing.db;

import cn.techexchange.market.listing.Duplicates;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingContent;
import cn.techexchange.market.listing.TextSketch;
import cn.techexchange.market.listing.TitleKey;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

@Singleton
final class StoredDuplicates implements Duplicates {
    private static final int CANDIDATES = 30;
    private static final int SHOWN = 10;
    private static final int NOTABLE_PERCENT = 40;
    private final ListingRows rows;
    private final ListingBandRows bands;
    private final ListingMapper mapper;

    StoredDuplicates(ListingRows rows, ListingBandRows bands, ListingMapper mapper) {
        this.rows = rows;
        this.bands = bands;
        this.mapper = mapper;
    }

    @Override
    public List<Duplicate> of(Listing listing) {
        TextSketch sketch = TextSketch.of(listing.content());
        Comparator<Duplicate> mostSimilar = Comparator.comparing(Duplicate::sameTitle)
                .thenComparing(Duplicate::similarityPercent)
                .reversed();
        return candidates(listing, sketch).stream()
                .map(rows::findById)
                .flatMap(found -> found.stream())
                .map(mapper::toListing)
                .map(other -> compared(listing, sketch, other))
                .filter(found -> found.sameTitle() || found.similarityPercent() >= NOTABLE_PERCENT)
                .sorted(mostSimilar.thenComparing(found -> found.listing().id()))
                .limit(SHOWN)
                .toList();
    }

    private Set<String> candidates(Listing listing, TextSketch sketch) {
        String kind = listing.kind().name();
        String titleKey = TitleKey.of(listing.content().title());
        Set<String> ids = new LinkedHashSet<>(bands.sameTitle(titleKey, listing.id(), kind, CANDIDATES));
        List<Long> keys = sketch.bands();
        if (!keys.isEmpty()) {
            ids.addAll(bands.sharing(keys, listing.id(), kind, CANDIDATES));
        }
        return ids;
    }

    private static Duplicate compared(Listing listing, TextSketch sketch, Listing other) {
        ListingContent content = other.content();
        boolean sameTitle = TitleKey.of(content.title())
                .equals(TitleKey.of(listing.content().title()));
        return new Duplicate(other, sketch.similarityPercent(TextSketch.of(content)), sameTitle);
    }
}

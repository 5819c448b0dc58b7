package cn.techexchange.market.listing.db;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.Origin;
import cn.techexchange.market.listing.PublicListing;
import cn.techexchange.market.listing.PublicListings;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredPublicListings implements PublicListings {
    private final PublicListingRows rows;
    private final ListingMapper mapper;
    private final Clock clock;

    StoredPublicListings(PublicListingRows rows, ListingMapper mapper, Clock clock) {
        this.rows = rows;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Optional<PublicListing> find(ListingKind kind, String id) {
        return findAll(kind, List.of(id)).stream().findFirst();
    }

    @Override
    public List<PublicListing> findAll(ListingKind kind, List<String> ids) {
        return ids.isEmpty() ? List.of() : toListings(rows.findAll(kind.name(), ids, today()));
    }

    @Override
    public List<PublicListing> pageAfter(ListingKind kind, String id, int limit) {
        return toListings(rows.pageAfter(kind.name(), id, today(), limit));
    }

    @Override
    public List<PublicListing> findByTitle(ListingKind kind, String text, int limit) {
        String literal = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        List<String> ids = rows.findIdsByTitle(kind.name(), "%" + literal + "%", today(), limit);
        return findAll(kind, ids).stream()
                .sorted(Comparator.comparingInt(listing -> ids.indexOf(listing.id())))
                .toList();
    }

    @Override
    public List<String> newest(ListingKind kind, int limit) {
        return rows.newestIds(kind.name(), today(), limit);
    }

    @Override
    public long count(ListingKind kind) {
        return rows.countPublic(kind.name(), today());
    }

    private LocalDate today() {
        return LocalTime.today(clock);
    }

    private List<PublicListing> toListings(List<PublicListingRow> found) {
        return found.stream().map(this::toListing).toList();
    }

    private PublicListing toListing(PublicListingRow row) {
        return new PublicListing(
                row.id(),
                new PublicListing.Owner(
                        row.organizationId(),
                        row.ownerName(),
                        row.ownerKind(),
                        row.ownerRegionCode(),
                        row.ownerStateOwned()),
                row.number(),
                mapper.read(row.kind(), row.content()),
                row.listedAt(),
                new Origin(row.sourceSystem(), row.sourceId()),
                row.demo());
    }
}

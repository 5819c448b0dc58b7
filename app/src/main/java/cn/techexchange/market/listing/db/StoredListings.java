package cn.techexchange.market.listing.db;

import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.ListingState;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.market.listing.Origin;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredListings implements Listings {
    private final ListingRows rows;
    private final ListingMapper mapper;
    private final Clock clock;

    StoredListings(ListingRows rows, ListingMapper mapper, Clock clock) {
        this.rows = rows;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Optional<Listing> find(String id) {
        return rows.findById(id).map(mapper::toListing);
    }

    @Override
    public Listing getOwned(ListingKind kind, String id, String organizationId) {
        return rows.findByIdAndKindAndOrganizationId(id, kind, organizationId)
                .map(mapper::toListing)
                .orElseThrow(() -> ProblemException.notFound(kind.noun()));
    }

    @Override
    public Optional<Listing> findBySource(ListingKind kind, String organizationId, Origin origin) {
        String system = origin.sourceSystem();
        String id = origin.sourceId();
        return system == null || id == null
                ? Optional.empty()
                : rows.findByKindAndOrganizationIdAndSourceSystemAndSourceId(kind, organizationId, system, id)
                        .map(mapper::toListing);
    }

    @Override
    public Page<Listing> listOwned(
            ListingKind kind, String organizationId, @Nullable ListingState state, @Nullable String cursor, int size) {
        String wanted = state == null ? null : state.name();
        return Page.of(rows.listOwned(organizationId, kind.name(), wanted, cursor, size + 1), size, ListingRow::id)
                .map(mapper::toListing);
    }

    @Override
    public Page<Listing> queue(@Nullable ListingKind kind, @Nullable String cursor, int size) {
        QueuePosition position = QueuePosition.parse(cursor);
        String wanted = kind == null ? null : kind.name();
        return Page.of(
                        rows.queue(wanted, position.submittedAt(), position.id(), size + 1),
                        size,
                        row -> QueuePosition.of(row).toString())
                .map(mapper::toListing);
    }

    @Override
    public List<Listing> findOver(LocalDate today, int limit) {
        return rows.over(today, limit).stream().map(mapper::toListing).toList();
    }

    @Override
    public Listing add(Listing listing) {
        Instant now = LocalTime.now(clock);
        return mapper.toListing(rows.save(mapper.toRow(listing, now, now)));
    }

    @Override
    public Listing update(Listing listing) {
        ListingRow current = rows.findById(listing.id()).orElseThrow(() -> ProblemException.notFound("内容"));
        return mapper.toListing(rows.update(mapper.toRow(listing, current.createdAt(), LocalTime.now(clock))));
    }
}

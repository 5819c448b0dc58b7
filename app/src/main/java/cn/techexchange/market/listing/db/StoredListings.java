package cn.techexchange.market.listing.db;

import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingEvent;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.ListingState;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.market.listing.Origin;
import cn.techexchange.market.listing.TextSketch;
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
    private final ListingBandRows bands;
    private final ListingMapper mapper;
    private final Clock clock;

    StoredListings(ListingRows rows, ListingBandRows bands, ListingMapper mapper, Clock clock) {
        this.rows = rows;
        this.bands = bands;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Optional<Listing> find(String id) {
        return rows.findById(id).map(mapper::toListing);
    }

    @Override
    public Listing getOwned(String id, String organizationId) {
        return rows.findByIdAndOrganizationId(id, organizationId)
                .map(mapper::toListing)
                .orElseThrow(() -> ProblemException.notFound("该内容"));
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
    public List<ListingEvent> findPublished(String organizationId, String after, int limit) {
        return rows.published(organizationId, after, limit).stream()
                .map(row -> new ListingEvent(row.id(), row.kind()))
                .toList();
    }

    @Override
    public List<Listing> findOver(LocalDate today, int limit) {
        return rows.over(today, limit).stream().map(mapper::toListing).toList();
    }

    @Override
    public Listing add(Listing listing) {
        Instant now = LocalTime.now(clock);
        Listing added = mapper.toListing(rows.save(mapper.toRow(listing, now, now)));
        addBands(listing);
        return added;
    }

    @Override
    public Listing update(Listing listing) {
        ListingRow current = rows.findById(listing.id()).orElseThrow(() -> ProblemException.notFound("内容"));
        ListingRow next = mapper.toRow(listing, current.createdAt(), LocalTime.now(clock));
        Listing updated = mapper.toListing(rows.update(next));
        if (!current.content().equals(next.content())) {
            bands.deleteOf(listing.id());
            addBands(listing);
        }
        return updated;
    }

    private void addBands(Listing listing) {
        bands.saveAll(TextSketch.of(listing.content()).bands().stream()
                .distinct()
                .map(band -> new ListingBandRow(listing.id(), band))
                .toList());
    }
}

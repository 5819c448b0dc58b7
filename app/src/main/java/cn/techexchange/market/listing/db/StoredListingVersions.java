package cn.techexchange.market.listing.db;

import cn.techexchange.market.listing.ListingContent;
import cn.techexchange.market.listing.ListingVersion;
import cn.techexchange.market.listing.ListingVersions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredListingVersions implements ListingVersions {
    private final ListingVersionRows rows;
    private final ListingMapper mapper;

    StoredListingVersions(ListingVersionRows rows, ListingMapper mapper) {
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public void add(ListingVersion version) {
        ListingContent content = version.content();
        ListingContent.Facts facts = content.facts();
        rows.save(new ListingVersionRow(
                version.listingId(),
                version.number(),
                version.kind(),
                content.title(),
                content.classification().technologyField(),
                content.classification().industry(),
                facts.maturity(),
                facts.lowFen(),
                facts.highFen(),
                mapper.write(content),
                content.secret(),
                version.approvedBy(),
                version.publishedAt()));
    }

    @Override
    public Optional<ListingVersion> find(String listingId, int number) {
        return rows.findByListingIdAndNumber(listingId, number).map(this::toVersion);
    }

    @Override
    public List<ListingVersion> listOf(String listingId) {
        return rows.listOf(listingId).stream().map(this::toVersion).toList();
    }

    private ListingVersion toVersion(ListingVersionRow row) {
        return new ListingVersion(
                row.listingId(),
                row.kind(),
                row.number(),
                mapper.read(row.kind(), row.content()),
                row.approvedBy(),
                row.publishedAt());
    }
}

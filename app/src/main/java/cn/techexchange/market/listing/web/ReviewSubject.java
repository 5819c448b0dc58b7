package cn.techexchange.market.listing.web;

import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.market.listing.Duplicates;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.ListingVersion;
import cn.techexchange.market.listing.ListingVersions;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.platform.problem.ProblemException;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What a reviewer sees of a listing, whatever its kind. */
@Singleton
public final class ReviewSubject {
    private final Listings listings;
    private final ListingVersions versions;
    private final Organizations organizations;
    private final Duplicates duplicates;

    ReviewSubject(Listings listings, ListingVersions versions, Organizations organizations, Duplicates duplicates) {
        this.listings = listings;
        this.versions = versions;
        this.organizations = organizations;
        this.duplicates = duplicates;
    }

    /** Drafts are the author's own: the bureau sees what was submitted at least once. */
    public Listing get(ListingKind kind, String id) {
        return listings.find(id)
                .filter(listing -> listing.kind() == kind)
                .filter(listing -> listing.standing().isInReview() || listing.publication() != null)
                .orElseThrow(() -> ProblemException.notFound(kind.noun()));
    }

    public String organizationName(Listing listing) {
        return organizations.get(listing.organizationId()).name();
    }

    public Optional<ListingVersion> published(Listing listing) {
        return Optional.ofNullable(listing.publication())
                .flatMap(publication -> versions.find(listing.id(), publication.number()));
    }

    public List<PossibleDuplicate> duplicates(Listing listing) {
        return duplicates.of(listing).stream()
                .map(found -> new PossibleDuplicate(
                        found.listing().id(),
                        found.listing().content().title(),
                        found.listing().state().name(),
                        organizationName(found.listing()),
                        found.similarityPercent(),
                        found.sameTitle(),
                        found.listing().organizationId().equals(listing.organizationId())))
                .toList();
    }

    @Serdeable
    public record PossibleDuplicate(
            String id,
            String title,
            String state,
            String organizationName,
            int similarityPercent,
            boolean sameTitle,
            boolean sameOrganization) {}
}

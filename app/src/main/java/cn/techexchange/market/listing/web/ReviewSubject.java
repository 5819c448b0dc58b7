package cn.techexchange.market.listing.web;

import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.market.listing.Completeness;
import cn.techexchange.market.listing.Duplicates;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingContent;
import cn.techexchange.market.listing.ListingForms;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.ListingVersion;
import cn.techexchange.market.listing.ListingVersions;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.platform.problem.ProblemException;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reviewer sees of a listing, whatever its kind. */
@Singleton
public final class ReviewSubject {
    private final Listings listings;
    private final ListingVersions versions;
    private final Organizations organizations;
    private final Duplicates duplicates;
    private final ListingForms forms;

    ReviewSubject(
            Listings listings,
            ListingVersions versions,
            Organizations organizations,
            Duplicates duplicates,
            ListingForms forms) {
        this.listings = listings;
        this.versions = versions;
        this.organizations = organizations;
        this.duplicates = duplicates;
        this.forms = forms;
    }

    /** @throws ProblemException {@code NOT_FOUND} while it is only its author's draft */
    public <C extends ListingContent> Reviewed<C> of(ListingKind kind, String id, Class<C> type) {
        Listing listing = get(kind, id);
        C published =
                published(listing).map(version -> type.cast(version.content())).orElse(null);
        return new Reviewed<>(
                ListingStatus.of(listing),
                organizationName(listing),
                listing.standing().isInReview() ? listing.content(type) : published,
                published,
                forms.completeness(kind, listing.content()),
                duplicates(listing));
    }

    /** Drafts are the author's own: the bureau sees what was submitted at least once. */
    private Listing get(ListingKind kind, String id) {
        return listings.find(id)
                .filter(listing -> listing.kind() == kind)
                .filter(listing -> listing.standing().isInReview() || listing.publication() != null)
                .orElseThrow(() -> ProblemException.notFound(kind.noun()));
    }

    private String organizationName(Listing listing) {
        return organizations.get(listing.organizationId()).name();
    }

    private Optional<ListingVersion> published(Listing listing) {
        return Optional.ofNullable(listing.publication())
                .flatMap(publication -> versions.find(listing.id(), publication.number()));
    }

    private List<PossibleDuplicate> duplicates(Listing listing) {
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

    /**
     * @param submitted what waits for a decision, or what is public when nothing waits
     * @param published null before the first publication
     */
    public record Reviewed<C>(
            ListingStatus status,
            String organizationName,
            @Nullable C submitted,
            @Nullable C published,
            Completeness completeness,
            List<PossibleDuplicate> duplicates) {}

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

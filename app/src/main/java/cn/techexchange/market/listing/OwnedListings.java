package cn.techexchange.market.listing;

import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Public listings together with the organisations they belong to, in the shape that each kind gives them. */
@Singleton
public final class OwnedListings {
    private final PublicListings listings;
    private final Organizations organizations;

    OwnedListings(PublicListings listings, Organizations organizations) {
        this.listings = listings;
        this.organizations = organizations;
    }

    public <T> Optional<T> find(ListingKind kind, String id, Shape<T> shape) {
        return listings.find(kind, id)
                .flatMap(listing -> shaped(List.of(listing), shape).stream().findFirst());
    }

    /** In no particular order; those not public are left out. */
    public <T> List<T> find(ListingKind kind, List<String> ids, Shape<T> shape) {
        return shaped(listings.findAll(kind, ids), shape);
    }

    /** In the order of ids, from the one after {@code id}; an empty id begins. */
    public <T> List<T> pageAfter(ListingKind kind, String id, int limit, Shape<T> shape) {
        return shaped(listings.pageAfter(kind, id, limit), shape);
    }

    /** Those whose title contains the text, newest first. */
    public <T> List<T> findByTitle(ListingKind kind, String text, int limit, Shape<T> shape) {
        List<String> ids = listings.findByTitle(kind, text, limit);
        List<PublicListing> found = listings.findAll(kind, ids).stream()
                .sorted(Comparator.comparingInt(listing -> ids.indexOf(listing.id())))
                .toList();
        return shaped(found, shape);
    }

    public long count(ListingKind kind) {
        return listings.count(kind);
    }

    private <T> List<T> shaped(List<PublicListing> found, Shape<T> shape) {
        List<String> owners =
                found.stream().map(PublicListing::organizationId).distinct().toList();
        Map<String, Organization> known =
                organizations.findAll(owners).stream().collect(Collectors.toMap(Organization::id, Function.identity()));
        return found.stream()
                .flatMap(
                        listing -> Optional.ofNullable(known.get(listing.organizationId()))
                                .map(owner -> shape.of(listing, owner))
                                .stream())
                .toList();
    }

    /** What readers get to see of a listing and its owner. */
    @FunctionalInterface
    public interface Shape<T> {
        T of(PublicListing listing, Organization owner);
    }
}

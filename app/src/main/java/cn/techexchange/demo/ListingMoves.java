package cn.techexchange.demo;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.listing.ExpireListings;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.market.listing.MoveListing;
import cn.techexchange.market.listing.OwnListing;
import cn.techexchange.market.listing.OwnerMove;
import cn.techexchange.market.listing.ReviewListing;
import cn.techexchange.market.listing.StartListing;
import cn.techexchange.market.listing.SubmitListing;
import jakarta.inject.Singleton;
import java.util.Objects;

/** What authors and the bureau do with listings, always at the version that is there. */
@Singleton
final class ListingMoves {
    private final Listings listings;
    private final StartListing startListing;
    private final SubmitListing submitListing;
    private final ReviewListing reviewListing;
    private final MoveListing moveListing;
    private final ExpireListings expireListings;

    ListingMoves(
            Listings listings,
            StartListing startListing,
            SubmitListing submitListing,
            ReviewListing reviewListing,
            MoveListing moveListing,
            ExpireListings expireListings) {
        this.listings = listings;
        this.startListing = startListing;
        this.submitListing = submitListing;
        this.reviewListing = reviewListing;
        this.moveListing = moveListing;
        this.expireListings = expireListings;
    }

    String start(Caller author, DemoListing demo) {
        return startListing.start(author, demo.kind(), demo.content()).id();
    }

    String submit(Caller author, String id) {
        return submitListing.submit(author, own(id)).id();
    }

    String approve(Caller administrator, String id) {
        return reviewListing.approve(administrator, id, own(id).version()).id();
    }

    String sendBack(Caller administrator, String id, String reason) {
        return reviewListing
                .returnToAuthor(administrator, id, own(id).version(), reason)
                .id();
    }

    String move(Caller author, String id, OwnerMove move, String reason) {
        return moveListing.move(author, own(id), move, reason).id();
    }

    String expire(String id) {
        expireListings.expireAll();
        return id;
    }

    private OwnListing.Target own(String id) {
        Listing listing = listings.find(id).orElseThrow();
        return new OwnListing.Target(id, Objects.requireNonNull(listing.version()));
    }
}

package cn.techexchange.market.listing.web;

import cn.techexchange.market.listing.ListingVersions;
import cn.techexchange.market.listing.PublicListings;
import cn.techexchange.platform.problem.ProblemException;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** When a public listing was published and changed. */
@Controller("/api/public/listings/{id}/versions")
@Secured(SecurityRule.IS_ANONYMOUS)
class PublicVersions {
    private final PublicListings listings;
    private final ListingVersions versions;

    PublicVersions(PublicListings listings, ListingVersions versions) {
        this.listings = listings;
        this.versions = versions;
    }

    @Get
    List<PublishedVersion> list(String id) {
        if (listings.find(id).isEmpty()) {
            throw ProblemException.notFound("该内容");
        }
        return versions.listOf(id).stream()
                .map(version -> new PublishedVersion(version.number(), version.publishedAt()))
                .toList();
    }

    @Serdeable
    record PublishedVersion(int number, Instant publishedAt) {}
}

package cn.techexchange.market.achievement.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.achievement.AchievementContent;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.ListingVersions;
import cn.techexchange.market.listing.Listings;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;

/** Every published version of an own achievement, for comparing. */
@Controller("/api/achievements/{id}/versions")
@Secured(Role.Name.INSTITUTE_MEMBER)
class AchievementVersions {
    private final Listings listings;
    private final ListingVersions versions;

    AchievementVersions(Listings listings, ListingVersions versions) {
        this.listings = listings;
        this.versions = versions;
    }

    @Get
    List<AchievementVersion> list(@Parameter(hidden = true) Caller caller, String id) {
        Listing listing = listings.getOwned(ListingKind.ACHIEVEMENT, id, caller.requireOrganization());
        return versions.listOf(listing.id()).stream()
                .map(version -> new AchievementVersion(
                        version.number(), version.publishedAt(), (AchievementContent) version.content()))
                .toList();
    }

    @Serdeable
    record AchievementVersion(int number, Instant publishedAt, AchievementContent content) {}
}

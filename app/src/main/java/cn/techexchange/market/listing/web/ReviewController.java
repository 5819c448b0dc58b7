package cn.techexchange.market.listing.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.market.listing.ReviewListing;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.text.PlainText;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The bureau's queue of listings, and its decision on each. */
@Controller("/api/review/listings")
class ReviewController {
    private final Listings listings;
    private final Organizations organizations;
    private final ReviewListing review;

    ReviewController(Listings listings, Organizations organizations, ReviewListing review) {
        this.listings = listings;
        this.organizations = organizations;
        this.review = review;
    }

    @Get
    @Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    Page<QueuedListing> queue(
            @QueryValue @Nullable ListingKind kind,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        Page<Listing> page = listings.queue(kind, cursor, size);
        Map<String, String> names =
                organizations
                        .findAll(page.items().stream()
                                .map(Listing::organizationId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Organization::id, Organization::name));
        Function<Listing, QueuedListing> row = listing ->
                new QueuedListing(ListingStatus.of(listing), names.getOrDefault(listing.organizationId(), ""));
        return page.map(row);
    }

    @Post("/{id}/approve")
    @Secured(Role.Name.ADMINISTRATOR)
    HttpResponse<ListingStatus> approve(
            @Parameter(hidden = true) Caller caller, String id, @Header("If-Match") @Nullable String ifMatch) {
        return ListingMoves.answer(review.approve(caller, id, EntityTag.required(ifMatch)));
    }

    @Post("/{id}/return")
    @Secured(Role.Name.ADMINISTRATOR)
    HttpResponse<ListingStatus> returnToAuthor(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid @NotNull ReturnListing body) {
        return ListingMoves.answer(review.returnToAuthor(caller, id, EntityTag.required(ifMatch), body.reason()));
    }

    /** @param listing with the title as submitted */
    @Serdeable
    record QueuedListing(ListingStatus listing, String organizationName) {}

    @Serdeable
    record ReturnListing(
            @NotBlank @Size(min = 5, max = 500) @PlainText(multiline = true)
            String reason) {}
}

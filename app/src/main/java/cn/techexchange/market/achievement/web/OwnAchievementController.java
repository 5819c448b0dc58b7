package cn.techexchange.market.achievement.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.achievement.AchievementContent;
import cn.techexchange.market.listing.Completeness;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingForms;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.ListingState;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.market.listing.OwnListing;
import cn.techexchange.market.listing.SaveDraft;
import cn.techexchange.market.listing.StartListing;
import cn.techexchange.market.listing.web.ListingStatus;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** The achievements of the caller's own organisation. */
@Controller("/api/achievements")
@Secured(Role.Name.INSTITUTE_MEMBER)
class OwnAchievementController {
    private static final ListingKind KIND = ListingKind.ACHIEVEMENT;
    private final Listings listings;
    private final ListingForms forms;
    private final StartListing start;
    private final SaveDraft save;

    OwnAchievementController(Listings listings, ListingForms forms, StartListing start, SaveDraft save) {
        this.listings = listings;
        this.forms = forms;
        this.start = start;
        this.save = save;
    }

    @Get
    Page<ListingStatus> list(
            @Parameter(hidden = true) Caller caller,
            @QueryValue @Nullable ListingState state,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return listings.listOwned(KIND, caller.requireOrganization(), state, cursor, size)
                .map(ListingStatus::of);
    }

    @Post
    HttpResponse<OwnAchievement> start(
            @Parameter(hidden = true) Caller caller, @Body @NotNull AchievementContent body) {
        return answer(HttpResponse.created(""), start.start(caller, KIND, body));
    }

    @Get("/{id}")
    HttpResponse<OwnAchievement> get(@Parameter(hidden = true) Caller caller, String id) {
        return answer(HttpResponse.ok(), listings.getOwned(KIND, id, caller.requireOrganization()));
    }

    @Put("/{id}")
    HttpResponse<OwnAchievement> save(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @NotNull AchievementContent body) {
        var target = new OwnListing.Target(id, EntityTag.required(ifMatch));
        return answer(HttpResponse.ok(), save.save(caller, target, body));
    }

    private HttpResponse<OwnAchievement> answer(MutableHttpResponse<?> response, Listing listing) {
        var own = new OwnAchievement(
                ListingStatus.of(listing),
                listing.content(AchievementContent.class),
                forms.completeness(KIND, listing.content()));
        return response.header("ETag", EntityTag.of(own.status().version())).body(own);
    }

    @Serdeable
    record OwnAchievement(ListingStatus status, AchievementContent content, Completeness completeness) {}
}

package cn.techexchange.registry.registration.rating.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.text.PlainText;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.registration.ReadRegistrations;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.rating.RateRegistration;
import cn.techexchange.registry.registration.rating.Rating;
import cn.techexchange.registry.registration.rating.Ratings;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ratings by applicants, and what the administrator does about the bad ones. */
@Controller("/api")
class RatingController {
    private static final int PAGE = 50;
    private final ReadRegistrations read;
    private final Registrations registrations;
    private final RateRegistration rateRegistration;
    private final Ratings ratings;

    RatingController(
            ReadRegistrations read, Registrations registrations, RateRegistration rateRegistration, Ratings ratings) {
        this.read = read;
        this.registrations = registrations;
        this.rateRegistration = rateRegistration;
        this.ratings = ratings;
    }

    /** At most one, as a list, because there may be none yet. */
    @Get("/registrations/{id}/ratings")
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    List<RatingView> of(@Parameter(hidden = true) Caller caller, String id) {
        Registration registration = read.get(caller, id);
        return ratings.find(registration.id()).stream().map(this::view).toList();
    }

    @Post("/registrations/{id}/ratings")
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    RatingView rate(@Parameter(hidden = true) Caller caller, String id, @Body @Valid RateRegistrationRequest body) {
        String comment = Objects.requireNonNullElse(body.comment(), "").strip();
        return view(rateRegistration.rate(caller, id, body.grade(), comment));
    }

    @Get("/desk/ratings")
    @Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    Page<RatingView> list(@QueryValue Rating.FollowUp.@Nullable State followUp, @QueryValue @Nullable String cursor) {
        return Page.of(ratings.list(followUp, cursor, PAGE + 1), PAGE, Rating::registrationId)
                .map(this::view);
    }

    @Post("/desk/ratings/{id}/follow-up")
    @Secured(Role.Name.ADMINISTRATOR)
    RatingView closeFollowUp(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid FollowUpNoteRequest body) {
        long version = EntityTag.required(ifMatch);
        return view(
                rateRegistration.closeFollowUp(caller, id, version, body.note().strip()));
    }

    private RatingView view(Rating rating) {
        Registration registration = registrations.get(rating.registrationId());
        return new RatingView(
                registration.id(),
                registration.reference(),
                registration.filing().projectName(),
                rating.grade(),
                rating.comment(),
                rating.ratedAt(),
                rating.followUp().state(),
                rating.followUp().note(),
                rating.followUp().closedAt(),
                rating.requireVersion());
    }

    @Serdeable
    record RatingView(
            String registrationId,
            String reference,
            String projectName,
            int grade,
            String comment,
            Instant ratedAt,
            Rating.FollowUp.State followUp,
            String note,
            @Nullable Instant closedAt,
            long version) {}

    @Serdeable
    record RateRegistrationRequest(
            int grade,

            @Nullable @Size(max = 1000) @PlainText(multiline = true)
            String comment) {}

    @Serdeable
    record FollowUpNoteRequest(
            @NotBlank @Size(max = 1000) @PlainText(multiline = true)
            String note) {}
}

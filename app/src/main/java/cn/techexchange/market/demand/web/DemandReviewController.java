package cn.techexchange.market.demand.web;

import cn.techexchange.identity.account.Role;
import cn.techexchange.market.demand.DemandContent;
import cn.techexchange.market.listing.Completeness;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.web.ListingStatus;
import cn.techexchange.market.listing.web.ReviewSubject;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A demand as the bureau's reviewer sees it: what is public beside what is submitted. */
@Controller("/api/review/demands")
@Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class DemandReviewController {
    private final ReviewSubject subject;

    DemandReviewController(ReviewSubject subject) {
        this.subject = subject;
    }

    @Get("/{id}")
    HttpResponse<DemandUnderReview> get(String id) {
        ReviewSubject.Reviewed<DemandContent> reviewed = subject.of(ListingKind.DEMAND, id, DemandContent.class);
        var answer = new DemandUnderReview(
                reviewed.status(),
                reviewed.organizationName(),
                reviewed.submitted(),
                reviewed.published(),
                reviewed.completeness(),
                reviewed.duplicates());
        return HttpResponse.ok(answer)
                .header("ETag", EntityTag.of(reviewed.status().version()));
    }

    /**
     * @param submitted what waits for a decision, or what is public when nothing waits
     * @param published null before the first publication
     */
    @Serdeable
    record DemandUnderReview(
            ListingStatus status,
            String organizationName,
            @Nullable DemandContent submitted,
            @Nullable DemandContent published,
            Completeness completeness,
            List<ReviewSubject.PossibleDuplicate> duplicates) {}
}

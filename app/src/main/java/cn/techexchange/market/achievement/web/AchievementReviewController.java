package cn.techexchange.market.achievement.web;

import cn.techexchange.identity.account.Role;
import cn.techexchange.market.achievement.AchievementContent;
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

/** An achievement as the bureau's reviewer sees it: what is public beside what is submitted. */
@Controller("/api/review/achievements")
@Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class AchievementReviewController {
    private final ReviewSubject subject;

    AchievementReviewController(ReviewSubject subject) {
        this.subject = subject;
    }

    @Get("/{id}")
    HttpResponse<AchievementUnderReview> get(String id) {
        ReviewSubject.Reviewed<AchievementContent> reviewed =
                subject.of(ListingKind.ACHIEVEMENT, id, AchievementContent.class);
        var answer = new AchievementUnderReview(
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
    record AchievementUnderReview(
            ListingStatus status,
            String organizationName,
            @Nullable AchievementContent submitted,
            @Nullable AchievementContent published,
            Completeness completeness,
            List<ReviewSubject.PossibleDuplicate> duplicates) {}
}

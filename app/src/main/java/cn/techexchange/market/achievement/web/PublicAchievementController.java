package cn.techexchange.market.achievement.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.market.achievement.AchievementContact;
import cn.techexchange.market.achievement.AchievementContent;
import cn.techexchange.market.achievement.ListedAchievement;
import cn.techexchange.market.achievement.ListedAchievements;
import cn.techexchange.market.listing.Contact;
import cn.techexchange.market.listing.web.ListingOrigin;
import cn.techexchange.platform.problem.ProblemException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;

/** An achievement as anybody may read it; who signed in also learns whom to call. */
@Controller("/api/public/achievements")
@Secured(SecurityRule.IS_ANONYMOUS)
class PublicAchievementController {
    private final ListedAchievements achievements;
    private final AchievementContact contacts;

    PublicAchievementController(ListedAchievements achievements, AchievementContact contacts) {
        this.achievements = achievements;
        this.contacts = contacts;
    }

    @Get("/{id}")
    PublicAchievement get(@Parameter(hidden = true) @Nullable Caller caller, String id) {
        ListedAchievement listed = achievements.find(id).orElseThrow(() -> ProblemException.notFound("成果"));
        Contact contact = caller == null ? null : contacts.of(listed).orElse(null);
        ListedAchievement.Seller seller = listed.seller();
        return new PublicAchievement(
                listed.id(),
                listed.number(),
                listed.content(),
                new AchievementSeller(
                        seller.id(), seller.name(), seller.kind(), seller.regionCode(), seller.stateOwned()),
                contact,
                listed.listedAt(),
                ListingOrigin.of(listed.origin()),
                listed.demo());
    }

    /**
     * @param contact null for visitors
     * @param origin null for what was written here
     */
    @Serdeable
    record PublicAchievement(
            String id,
            int number,
            AchievementContent content,
            AchievementSeller seller,
            @Nullable Contact contact,
            Instant listedAt,
            @Nullable ListingOrigin origin,
            boolean demo) {}

    @Serdeable
    record AchievementSeller(String id, String name, OrganizationKind kind, String regionCode, boolean stateOwned) {}
}

package cn.techexchange.demo;

import cn.techexchange.market.achievement.AchievementContent;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.ListingState;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** An achievement of the demonstration. */
@Serdeable
record DemoAchievement(
        String key, String organization, LocalDate on, ListingState fate, String reason, AchievementContent content) {
    DemoListing listing() {
        return new DemoListing(ListingKind.ACHIEVEMENT, key, organization, on, fate, reason, content);
    }
}

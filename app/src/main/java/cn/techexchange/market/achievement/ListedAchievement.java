package cn.techexchange.market.achievement;

import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.market.listing.Origin;
import java.time.Instant;

/**
 * An achievement as anybody may see it.
 *
 * @param number of the published version
 * @param content without the contact
 */
public record ListedAchievement(
        String id,
        int number,
        AchievementContent content,
        Seller seller,
        Instant listedAt,
        Origin origin,
        boolean demo) {

    public record Seller(String id, String name, OrganizationKind kind, String regionCode, boolean stateOwned) {}
}

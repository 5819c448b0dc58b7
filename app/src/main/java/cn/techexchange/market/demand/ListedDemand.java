package cn.techexchange.market.demand;

import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.market.listing.Origin;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * A demand as anybody may see it.
 *
 * @param ownerId for rules only, such as never matching an organisation with itself; never shown
 * @param number of the published version
 * @param content without the contact
 * @param buyer null where the demand is anonymous
 * @param origin of an anonymous demand none: the identifier there may lead to its organisation
 */
public record ListedDemand(
        String id,
        String ownerId,
        int number,
        DemandContent content,
        @Nullable Buyer buyer,
        Instant listedAt,
        Origin origin,
        boolean demo) {

    public boolean isAnonymous() {
        return buyer == null;
    }

    public record Buyer(String id, String name, OrganizationKind kind, String regionCode) {}
}

package cn.techexchange.market.feedback;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.platform.page.Page;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows what stands: to a broker of all matches, to a member what the own organisation gave and received. */
@Singleton
public final class ListFeedback {
    private final Feedbacks feedbacks;
    private final MarketItems items;

    ListFeedback(Feedbacks feedbacks, MarketItems items) {
        this.feedbacks = feedbacks;
        this.items = items;
    }

    /** @param demand null where it is no longer public, and so the achievement */
    public record Told(
            Feedback feedback,
            @Nullable MarketItem demand,
            @Nullable MarketItem achievement) {}

    /** Newest first. */
    public Page<Told> list(Caller caller, @Nullable String cursor, int size) {
        Page<Feedback> page = caller.has(Role.BROKER)
                ? feedbacks.listAll(cursor, size)
                : feedbacks.listOf(caller.requireOrganization(), cursor, size);
        Map<String, MarketItem> demands = items.byId(
                ListingKind.DEMAND, page.items(), feedback -> feedback.pair().demandId());
        Map<String, MarketItem> achievements = items.byId(
                ListingKind.ACHIEVEMENT,
                page.items(),
                feedback -> feedback.pair().achievementId());
        return page.map(feedback -> new Told(
                feedback,
                demands.get(feedback.pair().demandId()),
                achievements.get(feedback.pair().achievementId())));
    }
}

package cn.techexchange.market.negotiation;

import cn.techexchange.market.achievement.AchievementContent;
import cn.techexchange.market.demand.DemandContent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an agreement, for the contract that follows, so that nobody is asked twice.
 *
 * @param achievement its public content, null when none is linked or it is public no more
 */
public record AgreedNegotiation(
        String id,
        NegotiationSubject subject,
        String sellerId,
        String buyerId,
        OfferTerms terms,
        Instant agreedAt,
        @Nullable AchievementContent achievement,
        @Nullable DemandContent demand) {}

package cn.techexchange.market.negotiation;

import java.time.Instant;
import java.util.OptionalInt;

/** How many talks at once organisations say they can hold. */
public interface TalkCapacities {
    OptionalInt of(String organizationId);

    /** @param talks empty to say nothing any more */
    void declare(String organizationId, OptionalInt talks, Instant at);
}

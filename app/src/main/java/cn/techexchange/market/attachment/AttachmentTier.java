package cn.techexchange.market.attachment;

import cn.techexchange.market.confidential.Tier;
import java.util.Optional;

/** Who may open an attachment. */
public enum AttachmentTier {
    PUBLIC,
    FIRST,
    SECOND;

    /** The confidential tier whose readers may open it; empty for everybody. */
    Optional<Tier> confidential() {
        return switch (this) {
            case PUBLIC -> Optional.empty();
            case FIRST -> Optional.of(Tier.FIRST);
            case SECOND -> Optional.of(Tier.SECOND);
        };
    }
}

package cn.techexchange.market.matching;

import cn.techexchange.market.feedback.FeedbackReason;
import java.util.Optional;

/** Why somebody puts a match away, for itself: the other side learns of it only by feedback. */
public enum DismissalReason {
    OFF_TOPIC("技术不对口"),
    NOT_MATURE("成熟度不够"),
    TOO_EXPENSIVE("价格不合适"),
    MODE_UNSUITABLE("合作方式不合适"),
    ALREADY_SOLVED("已有解决方案"),
    KNOWN_PARTNER("已在其他渠道对接"),
    OTHER("其他原因");

    private final String label;

    DismissalReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What it would be as feedback, where there is a reason like it. */
    public Optional<FeedbackReason> asFeedback() {
        return switch (this) {
            case OFF_TOPIC -> Optional.of(FeedbackReason.WRONG_FIELD);
            case NOT_MATURE -> Optional.of(FeedbackReason.TOO_EARLY);
            case TOO_EXPENSIVE -> Optional.of(FeedbackReason.TOO_COSTLY);
            case ALREADY_SOLVED -> Optional.of(FeedbackReason.ALREADY_SOLVED);
            case MODE_UNSUITABLE, KNOWN_PARTNER, OTHER -> Optional.empty();
        };
    }
}

package cn.techexchange.searchindex.clause;

import cn.techexchange.searchindex.Evidence;
import java.util.Optional;

/**
 * Whether a text answers a clause.
 *
 * @param evidence the sentence that shows it; without one the answer is unknown
 * @param reason zh-CN
 */
public record Verdict(Answered answered, Optional<Evidence> evidence, String reason) {
    static Verdict unknown(String reason) {
        return new Verdict(Answered.UNKNOWN, Optional.empty(), reason);
    }

    /** Better than another: by the answer first, then by having something to show. */
    boolean betterThan(Verdict other) {
        int order = answered.compareTo(other.answered);
        return order < 0 || order == 0 && evidence.isPresent() && other.evidence.isEmpty();
    }
}

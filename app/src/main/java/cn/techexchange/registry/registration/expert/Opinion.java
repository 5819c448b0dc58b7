package cn.techexchange.registry.registration.expert;

import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;

/**
 * What an expert holds of one submission; never changed once given.
 *
 * @param technologyValueFen the technology value the expert holds to be right
 */
public record Opinion(
        String caseId,
        String accountId,
        int submission,
        Recommendation recommendation,
        long technologyValueFen,
        String text,
        Instant at) {
    public Opinion {
        if (technologyValueFen < 0) {
            throw ProblemException.invalid("technologyValueFen", "技术交易额不能小于零。");
        }
    }

    /** What the expert advises. */
    public enum Recommendation {
        REGISTER,
        REFUSE
    }
}

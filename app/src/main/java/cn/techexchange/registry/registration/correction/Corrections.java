package cn.techexchange.registry.registration.correction;

import java.util.List;

/** The posted corrections; nothing is ever changed or removed. */
public interface Corrections {
    /** @throws cn.techexchange.platform.problem.ProblemException {@code CORRECTION_ALREADY_POSTED} */
    void add(Correction correction);

    /** In the order they were posted, at most 500. */
    List<Correction> listOf(String registrationId);
}

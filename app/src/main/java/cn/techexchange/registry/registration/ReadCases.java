package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import jakarta.inject.Singleton;

/** Reads cases for those who may see the registration that they are about. */
@Singleton
public final class ReadCases {
    private final ReviewCases cases;
    private final ReadRegistrations read;

    ReadCases(ReviewCases cases, ReadRegistrations read) {
        this.cases = cases;
        this.read = read;
    }

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} for those who may not see it, too */
    public ReviewCase<?> get(Caller caller, CaseRef ref) {
        ReviewCase<?> found = cases.get(ref);
        read.get(caller, found.registrationId());
        return found;
    }
}

package cn.techexchange.registry.contract;

import cn.techexchange.identity.account.Caller;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what has become of the worksheet that a contract was first declared with. */
@Singleton
public final class CompareWorksheets {
    private final ContractAccess access;
    private final Submissions submissions;

    CompareWorksheets(ContractAccess access, Submissions submissions) {
        this.access = access;
        this.submissions = submissions;
    }

    /**
     * From the first submission to the contract as the caller may read it: its parties the working copy, the desk what
     * was handed in last.
     *
     * @param number of another submission to compare with the first, null for the contract as it stands
     * @return nothing for a contract that was never handed in
     * @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND}
     */
    public Optional<WorksheetDifference> sinceFirst(Caller caller, String contractId, @Nullable Integer number) {
        Contract contract = access.readable(caller, contractId);
        List<Submission> handedIn = submissions.list(contractId);
        if (handedIn.isEmpty()) {
            return Optional.empty();
        }
        Worksheet now = number == null
                ? contract.form().worksheet()
                : submissions.get(contractId, number).form().worksheet();
        return Optional.of(
                WorksheetDifference.between(handedIn.getFirst().form().worksheet(), now));
    }
}

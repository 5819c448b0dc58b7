package cn.techexchange.registry.registration.finding;

import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.Contracts;
import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.contract.PreCheck;
import cn.techexchange.registry.contract.Submissions;
import cn.techexchange.registry.registration.Filing;
import cn.techexchange.registry.registration.PassingCheck;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RegistrationProblem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What the pre-check says of a submission today, each finding with what the desk said to it. */
@Singleton
public final class ReadFindings implements PassingCheck {
    private final Contracts contracts;
    private final Submissions submissions;
    private final PreCheck preCheck;
    private final Waivers waivers;

    ReadFindings(Contracts contracts, Submissions submissions, PreCheck preCheck, Waivers waivers) {
        this.contracts = contracts;
        this.submissions = submissions;
        this.preCheck = preCheck;
        this.waivers = waivers;
    }

    public List<JudgedFinding> of(Registration registration) {
        return of(registration, registration.filing().submission());
    }

    /** @param submission the one to look at, e.g. a change's */
    public List<JudgedFinding> of(Registration registration, int submission) {
        Filing filing = registration.filing();
        Contract contract = contracts.get(filing.contractId()).as(submissions.get(filing.contractId(), submission));
        List<Waiver> given = waivers.listOf(registration.id(), submission);
        return preCheck.findings(contract).stream()
                .map(finding -> new JudgedFinding(
                        finding,
                        given.stream().filter(waiver -> waiver.covers(finding)).findFirst()))
                .toList();
    }

    @Override
    public void requireSettled(Registration registration) {
        List<FieldError> open = of(registration).stream()
                .filter(JudgedFinding::isOpenError)
                .map(judged -> new FieldError(
                        judged.finding().field(), judged.finding().message()))
                .toList();
        if (!open.isEmpty()) {
            throw new ProblemException(
                    RegistrationProblem.FINDINGS_OPEN, "还有 " + open.size() + " 项须更正的预检提示。请要求补正，或逐项写明理由后再通过。", open);
        }
    }

    /** A finding and, if so, why the desk lets it stand. */
    public record JudgedFinding(Finding finding, Optional<Waiver> waiver) {
        boolean isOpenError() {
            return finding.severity() == Finding.Severity.ERROR && waiver.isEmpty();
        }
    }
}

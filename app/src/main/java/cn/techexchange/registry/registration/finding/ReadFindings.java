package cn.techexchange.registry.registration.finding;

import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.Contracts;
import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.contract.PreCheck;
import cn.techexchange.registry.contract.Submissions;
import cn.techexchange.registry.registration.PassingCheck;
import cn.techexchange.registry.registration.RegistrationProblem;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.ReviewCase;
import cn.techexchange.registry.rulepack.PackVersion;
import cn.techexchange.registry.rulepack.RulePacks;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What the pre-check says today of what a case was handed in with, each finding with what the desk said to it. */
@Singleton
public final class ReadFindings implements PassingCheck {
    private final Registrations registrations;
    private final Contracts contracts;
    private final Submissions submissions;
    private final PreCheck preCheck;
    private final RulePacks packs;
    private final Waivers waivers;

    ReadFindings(
            Registrations registrations,
            Contracts contracts,
            Submissions submissions,
            PreCheck preCheck,
            RulePacks packs,
            Waivers waivers) {
        this.registrations = registrations;
        this.contracts = contracts;
        this.submissions = submissions;
        this.preCheck = preCheck;
        this.packs = packs;
        this.waivers = waivers;
    }

    public List<JudgedFinding> of(ReviewCase<?> reviewed) {
        List<Waiver> given = waivers.listOf(reviewed.registrationId(), reviewed.submission());
        return found(reviewed).stream()
                .map(finding -> new JudgedFinding(
                        finding,
                        given.stream().filter(waiver -> waiver.covers(finding)).findFirst()))
                .toList();
    }

    private List<Finding> found(ReviewCase<?> reviewed) {
        String contractId =
                registrations.get(reviewed.registrationId()).filing().contractId();
        Contract handedIn = contracts.get(contractId).as(submissions.get(contractId, reviewed.submission()));
        PackVersion edition = reviewed.review().rulePack();
        return edition == null ? preCheck.findings(handedIn) : preCheck.findings(handedIn, packs.get(edition));
    }

    @Override
    public void requireSettled(ReviewCase<?> reviewed) {
        List<FieldError> open = of(reviewed).stream()
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

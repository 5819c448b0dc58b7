package cn.techexchange.registry.registration.finding;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.CaseRef;
import cn.techexchange.registry.registration.ReviewCase;
import cn.techexchange.registry.registration.ReviewCases;
import cn.techexchange.registry.registration.ReviewingPeople;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Whoever reviews lets a finding stand and says why; the reason is kept with name and time. */
@Singleton
public class WaiveFinding {
    private final ReviewCases cases;
    private final ReviewingPeople reviewing;
    private final ReadFindings findings;
    private final Waivers waivers;
    private final Audit audit;
    private final Clock clock;

    WaiveFinding(
            ReviewCases cases,
            ReviewingPeople reviewing,
            ReadFindings findings,
            Waivers waivers,
            Audit audit,
            Clock clock) {
        this.cases = cases;
        this.reviewing = reviewing;
        this.findings = findings;
        this.waivers = waivers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code FINDING_GONE}, what the case's state forbids and what bars the person */
    @Transactional
    public void waive(Caller caller, CaseRef ref, String key, String reason) {
        ReviewCase<?> reviewed = cases.lock(ref);
        if (reviewed.stage().isEmpty()) {
            throw reviewed.forbidden();
        }
        reviewed.requireTurn(reviewing.of(caller));
        boolean there = findings.of(reviewed).stream()
                .anyMatch(judged -> judged.finding().key().equals(key));
        if (!there) {
            throw new ProblemException(FindingProblem.FINDING_GONE, "这项预检提示已不存在，不需要说明。请刷新页面。");
        }
        String registrationId = reviewed.registrationId();
        waivers.put(new Waiver(
                registrationId, reviewed.submission(), key, reason, caller.accountId(), LocalTime.now(clock)));
        var subject = new Audit.Subject("registration", registrationId);
        audit.record(caller.actor(), "FINDING_WAIVED", subject, "说明预检提示 " + key);
    }
}

package cn.techexchange.registry.registration.finding;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.ReviewingPeople;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Whoever reviews lets a finding stand and says why; the reason is kept with name and time. */
@Singleton
public class WaiveFinding {
    private final Registrations registrations;
    private final ReviewingPeople reviewing;
    private final ReadFindings findings;
    private final Waivers waivers;
    private final Audit audit;
    private final Clock clock;

    WaiveFinding(
            Registrations registrations,
            ReviewingPeople reviewing,
            ReadFindings findings,
            Waivers waivers,
            Audit audit,
            Clock clock) {
        this.registrations = registrations;
        this.reviewing = reviewing;
        this.findings = findings;
        this.waivers = waivers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code FINDING_GONE}, {@code REGISTRATION_STATE_FORBIDS} and what bars the person */
    @Transactional
    public void waive(Caller caller, String registrationId, String key, String reason) {
        Registration registration = registrations.lock(registrationId);
        if (!registration.state().isUnderReview()) {
            throw registration.forbidden();
        }
        registration.objection(reviewing.of(caller)).ifPresent(problem -> {
            throw problem;
        });
        boolean there = findings.of(registration).stream()
                .anyMatch(judged -> judged.finding().key().equals(key));
        if (!there) {
            throw new ProblemException(FindingProblem.FINDING_GONE, "这项预检提示已不存在，不需要说明。请刷新页面。");
        }
        int submission = registration.filing().submission();
        waivers.put(new Waiver(registrationId, submission, key, reason, caller.accountId(), LocalTime.now(clock)));
        var subject = new Audit.Subject("registration", registrationId);
        audit.record(caller.actor(), "FINDING_WAIVED", subject, registration.reference() + " 说明预检提示 " + key);
    }
}

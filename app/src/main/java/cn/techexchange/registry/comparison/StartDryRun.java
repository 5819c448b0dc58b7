package cn.techexchange.registry.comparison;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.job.Job;
import cn.techexchange.platform.job.Jobs;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.rulepack.PackEdition;
import cn.techexchange.registry.rulepack.PackEditions;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Tries an uploaded edition on all registrations there are, in the background. */
@Singleton
public class StartDryRun {
    private final PackEditions editions;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    StartDryRun(PackEditions editions, Jobs jobs, Audit audit, Clock clock) {
        this.editions = editions;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws cn.techexchange.platform.problem.ProblemException {@code RULE_PACK_DECIDED} */
    @Transactional
    public Job start(Caller caller, String editionId) {
        PackEdition edition = editions.lock(editionId);
        Instant now = LocalTime.now(clock);
        Job job = jobs.add(Job.queued(DryRunWork.TYPE, now), now);
        editions.update(edition.withDryRun(job.id()));
        var subject = new Audit.Subject("rule-pack", editionId);
        audit.record(caller.actor(), "RULE_PACK_TRIED", subject, "试算规则包 " + edition.edition());
        return job;
    }
}

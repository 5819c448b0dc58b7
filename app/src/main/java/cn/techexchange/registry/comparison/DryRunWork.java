package cn.techexchange.registry.comparison;

import cn.techexchange.platform.job.Job;
import cn.techexchange.platform.job.JobRun;
import cn.techexchange.platform.job.JobWork;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.rulepack.PackEditions;
import cn.techexchange.registry.rulepack.PackVersion;
import cn.techexchange.registry.rulepack.RulePack;
import cn.techexchange.registry.rulepack.RulePacks;
import jakarta.inject.Singleton;

/** Opens a dry run: each registration under the edition that applies today and under the new one. */
@Singleton
final class DryRunWork implements JobWork {
    static final String TYPE = "RULE_PACK_DRY_RUN";
    private final PackEditions editions;
    private final RulePacks packs;
    private final Registrations registrations;
    private final TryRegistrations tryRegistrations;

    DryRunWork(PackEditions editions, RulePacks packs, Registrations registrations, TryRegistrations tryRegistrations) {
        this.editions = editions;
        this.packs = packs;
        this.registrations = registrations;
        this.tryRegistrations = tryRegistrations;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JobRun open(Job job) {
        PackVersion tried = editions.ofDryRun(job.id()).edition();
        RulePack pack = editions.pack(tried);
        RulePack today = packs.find(pack.code()).orElseGet(packs::inForceToday);
        long total = job.progress().total() > 0
                ? job.progress().total()
                : registrations.counts().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
        return new DryRun(job, total, new TryRegistrations.Editions(today, pack), tryRegistrations);
    }
}

package cn.techexchange.registry.comparison.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.job.Job;
import cn.techexchange.platform.job.Jobs;
import cn.techexchange.registry.comparison.DryRunEffect;
import cn.techexchange.registry.comparison.DryRunEffects;
import cn.techexchange.registry.comparison.JudgedChange;
import cn.techexchange.registry.comparison.StartDryRun;
import cn.techexchange.registry.registration.NextMove;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.rulepack.PackEditions;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;

/** Tries an edition on the contracts there are, before somebody approves it. */
@Controller("/api/rule-packs/{id}/dry-run")
@Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class DryRunController {
    private static final int SHOWN = 50;
    private final StartDryRun startDryRun;
    private final PackEditions editions;
    private final Jobs jobs;
    private final DryRunEffects effects;
    private final Registrations registrations;

    DryRunController(
            StartDryRun startDryRun,
            PackEditions editions,
            Jobs jobs,
            DryRunEffects effects,
            Registrations registrations) {
        this.startDryRun = startDryRun;
        this.editions = editions;
        this.jobs = jobs;
        this.effects = effects;
        this.registrations = registrations;
    }

    @Post
    @Status(HttpStatus.ACCEPTED)
    @Secured(Role.Name.ADMINISTRATOR)
    DryRunView start(@Parameter(hidden = true) Caller caller, String id) {
        return view(startDryRun.start(caller, id), 0);
    }

    /** @param offset effects to leave out */
    @Get
    DryRunView get(String id, @QueryValue(defaultValue = "0") @PositiveOrZero @Max(1_000_000) int offset) {
        String job = editions.get(id).dryRunJob();
        return job == null ? DryRunView.NONE : view(jobs.get(job), offset);
    }

    private DryRunView view(Job job, int offset) {
        return new DryRunView(
                job.state().name(),
                job.progress().done(),
                job.progress().total(),
                job.message(),
                effects.count(job.id()),
                effects.countOutcomes(job.id()),
                effects.list(job.id(), offset, SHOWN).stream().map(this::view).toList());
    }

    private DryRunEffectView view(DryRunEffect effect) {
        Registration registration = registrations.get(effect.registrationId());
        return new DryRunEffectView(
                registration.id(),
                registration.reference(),
                registration.filing().projectName(),
                NextMove.titleOf(registration.state()),
                effect.changesOutcome(),
                effect.changes());
    }

    /**
     * How far a dry run has come.
     *
     * @param state NONE before the first
     * @param differing registrations judged otherwise
     * @param differingOutcomes those of them that would end otherwise
     */
    @Serdeable
    record DryRunView(
            String state,
            long done,
            long total,
            String message,
            long differing,
            long differingOutcomes,
            List<DryRunEffectView> effects) {
        static final DryRunView NONE = new DryRunView("NONE", 0, 0, "", 0, 0, List.of());
    }

    @Serdeable
    record DryRunEffectView(
            String registrationId,
            String reference,
            String projectName,
            String state,
            boolean outcome,
            List<JudgedChange> changes) {}
}

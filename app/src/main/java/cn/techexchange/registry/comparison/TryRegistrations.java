package cn.techexchange.registry.comparison;

import cn.techexchange.platform.job.JobProgress;
import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.Contracts;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.rulepack.RulePack;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Judges the next few registrations twice and keeps where the two differ. */
@Singleton
final class TryRegistrations {
    private static final int BATCH = 50;
    private final Registrations registrations;
    private final Contracts contracts;
    private final JudgeContract judgeContract;
    private final DryRunEffects effects;
    private final Json json;
    private final Clock clock;

    TryRegistrations(
            Registrations registrations,
            Contracts contracts,
            JudgeContract judgeContract,
            DryRunEffects effects,
            Json json,
            Clock clock) {
        this.registrations = registrations;
        this.contracts = contracts;
        this.judgeContract = judgeContract;
        this.effects = effects;
        this.json = json;
        this.clock = clock;
    }

    Tried next(String jobId, String after, Editions editions) {
        List<Registration> batch = registrations.listAfter(after, BATCH);
        for (Registration registration : batch) {
            List<JudgedChange> changes = changes(registration, editions);
            if (!changes.isEmpty()) {
                effects.add(jobId, new DryRunEffect(registration.id(), changes));
            }
        }
        String last = batch.isEmpty() ? after : batch.getLast().id();
        return new Tried(batch.size(), last, batch.size() < BATCH);
    }

    String result(String after) {
        return json.write(new Checkpoint(after));
    }

    String checkpoint(JobProgress progress) {
        return json.read(progress.result(), Checkpoint.class).after();
    }

    private List<JudgedChange> changes(Registration registration, Editions editions) {
        Contract contract = contracts.get(registration.filing().contractId());
        LocalDate start = Optional.ofNullable(registration.clock().startedOn()).orElseGet(() -> LocalTime.today(clock));
        return JudgedChange.between(
                judgeContract.judge(contract, start, editions.today()),
                judgeContract.judge(contract, start, editions.tried()));
    }

    /** The two that are compared. */
    record Editions(RulePack today, RulePack tried) {}

    /** @param last id of the last one tried */
    record Tried(int count, String last, boolean isLast) {}

    /** How far it has come. */
    @Serdeable
    record Checkpoint(String after) {}
}

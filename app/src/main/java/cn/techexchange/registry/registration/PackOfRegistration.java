package cn.techexchange.registry.registration;

import cn.techexchange.registry.contract.ApplicablePack;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.rulepack.PackVersion;
import cn.techexchange.registry.rulepack.RulePack;
import cn.techexchange.registry.rulepack.RulePacks;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Acceptance ties a contract to the rules of that day, and handing in a change ties the change to those of that day. */
@Singleton
final class PackOfRegistration implements ApplicablePack {
    private final Registrations registrations;
    private final PendingChanges pendingChanges;
    private final RulePacks packs;

    PackOfRegistration(Registrations registrations, PendingChanges pendingChanges, RulePacks packs) {
        this.registrations = registrations;
        this.pendingChanges = pendingChanges;
        this.packs = packs;
    }

    @Override
    public RulePack of(Contract contract) {
        return registrations
                .findByContract(contract.id())
                .flatMap(registration ->
                        pendingChanges.judgedBy(registration.id()).or(() -> acceptedUnder(registration)))
                .orElseGet(packs::inForceToday);
    }

    private Optional<RulePack> acceptedUnder(Registration registration) {
        PackVersion edition = registration.rulePack();
        return edition == null ? Optional.empty() : Optional.of(packs.get(edition));
    }
}

package cn.techexchange.registry.registration;

import cn.techexchange.registry.contract.ApplicablePack;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.rulepack.RulePack;
import cn.techexchange.registry.rulepack.RulePacks;
import jakarta.inject.Singleton;

/** Acceptance ties a contract to the rules of that day. */
@Singleton
final class PackOfRegistration implements ApplicablePack {
    private final Registrations registrations;
    private final RulePacks packs;

    PackOfRegistration(Registrations registrations, RulePacks packs) {
        this.registrations = registrations;
        this.packs = packs;
    }

    @Override
    public RulePack of(Contract contract) {
        return registrations
                .findByContract(contract.id())
                .map(Registration::rulePack)
                .map(packs::get)
                .orElseGet(packs::inForceToday);
    }
}

package cn.techexchange.registry.rulepack;

import java.time.Clock;

/** The delivered packs, for tests outside of this package. */
public final class DeliveredPacks {
    private DeliveredPacks() {}

    public static RulePacks at(Clock clock) {
        return new RulePacks(KeptEditions.bundled(), clock);
    }
}

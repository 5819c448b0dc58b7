package cn.techexchange.registry.rulepack;

import java.time.Clock;
import java.time.LocalDate;

/** The delivered packs, for tests outside of this package. */
public final class DeliveredPacks {
    private DeliveredPacks() {}

    public static RulePacks at(Clock clock) {
        return new RulePacks(KeptEditions.bundled(), clock);
    }

    /** With a second edition of {@code MIIT-2026}, under which a supplement only pauses the clock. */
    public static RulePacks pausingAt(Clock clock) {
        KeptEditions editions = KeptEditions.bundled();
        String text = InstallPacks.bundled("MIIT-2026")
                .replaceFirst("\"version\": 1", "\"version\": 2")
                .replaceFirst("\"supplementRestartsReview\": true", "\"supplementRestartsReview\": false");
        editions.approve(text, LocalDate.of(2026, 1, 1));
        return new RulePacks(editions, clock);
    }
}

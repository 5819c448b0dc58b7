package cn.techexchange.registry.reminder;

import cn.techexchange.platform.time.WorkingDays;
import cn.techexchange.registry.contract.ApplicablePack;
import cn.techexchange.registry.contract.Contracts;
import cn.techexchange.registry.registration.Registrations;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Until when an applicant has to hand in a supplement, where the rule pack says so. */
@Singleton
final class SupplementClock {
    private final Registrations registrations;
    private final Contracts contracts;
    private final ApplicablePack applicablePack;
    private final WorkingDays calendar;

    SupplementClock(
            Registrations registrations, Contracts contracts, ApplicablePack applicablePack, WorkingDays calendar) {
        this.registrations = registrations;
        this.contracts = contracts;
        this.applicablePack = applicablePack;
        this.calendar = calendar;
    }

    /** @param asked with the day on which the supplement was asked for */
    Optional<DueCase> due(DueCase asked) {
        String contract = registrations.get(asked.id()).filing().contractId();
        return Optional.ofNullable(
                        applicablePack.of(contracts.get(contract)).clocks().supplement())
                .map(period -> new DueCase(
                        asked.id(),
                        asked.reference(),
                        asked.projectName(),
                        asked.state(),
                        asked.registrantId(),
                        period.endFrom(asked.dueOn(), calendar)));
    }
}

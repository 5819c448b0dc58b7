package cn.techexchange.registry.nationalform;

import cn.techexchange.registry.contract.Contracts;
import cn.techexchange.registry.contract.Submissions;
import cn.techexchange.registry.registration.Filing;
import cn.techexchange.registry.registration.Registration;
import jakarta.inject.Singleton;

/** Puts a registration and what was filed for it together. */
@Singleton
final class FiledForms {
    private final Submissions submissions;
    private final Contracts contracts;

    FiledForms(Submissions submissions, Contracts contracts) {
        this.submissions = submissions;
        this.contracts = contracts;
    }

    FiledForm of(Registration registration) {
        Filing filing = registration.filing();
        return new FiledForm(
                registration,
                submissions.get(filing.contractId(), filing.submission()),
                contracts.get(filing.contractId()).origin());
    }
}

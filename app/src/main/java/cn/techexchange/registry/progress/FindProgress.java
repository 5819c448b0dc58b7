package cn.techexchange.registry.progress;

import cn.techexchange.identity.attempt.LookupGate;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RegistrationStep;
import cn.techexchange.registry.registration.Registrations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Finds a registration by its reference; references count up, so the end of the registrant's code is asked for too. */
@Singleton
public final class FindProgress {
    private static final String GATE = "progress";
    private final Registrations registrations;
    private final Organizations organizations;
    private final LookupGate gate;

    FindProgress(Registrations registrations, Organizations organizations, LookupGate gate) {
        this.registrations = registrations;
        this.organizations = organizations;
        this.gate = gate;
    }

    /**
     * @param codeEnd the last four signs of the registrant's unified social credit code
     * @param address who asks, slowed down after too many wrong pairs
     * @throws ProblemException {@code NOT_FOUND} for an unknown reference and for a wrong code alike,
     *     {@code TOO_MANY_REQUESTS}
     */
    public Progress find(String reference, String codeEnd, String address) {
        gate.enter(GATE, address);
        Registration found = registrations
                .findByReference(normal(reference))
                .filter(registration -> registrantCode(registration).endsWith(normal(codeEnd)))
                .orElseThrow(() -> ProblemException.notFound("与受理编号和代码相符的登记申请"));
        gate.found(GATE, address);
        return new Progress(found, registrations.steps(found.id()));
    }

    private String registrantCode(Registration registration) {
        return organizations
                .get(registration.filing().registrantId())
                .creditCode()
                .value();
    }

    private static String normal(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    /** @param steps in the order they were taken */
    public record Progress(Registration registration, List<RegistrationStep> steps) {
        public Progress {
            steps = List.copyOf(steps);
        }
    }
}

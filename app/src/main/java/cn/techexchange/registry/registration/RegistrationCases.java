package cn.techexchange.registry.registration;

import cn.techexchange.registry.registration.CaseRef.CaseKind;
import jakarta.inject.Singleton;
import java.util.List;

/** First applications as cases of the desk. */
@Singleton
final class RegistrationCases implements CaseKeeper {
    private final Registrations registrations;

    RegistrationCases(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.REGISTRATION;
    }

    @Override
    public Registration get(String id) {
        return registrations.get(id);
    }

    @Override
    public Registration lock(String id) {
        return registrations.lock(id);
    }

    @Override
    public Registration update(ReviewCase<?> changed) {
        return registrations.update((Registration) changed);
    }

    @Override
    public List<Registration> running(String after, int limit) {
        return registrations.running(after, limit);
    }

    @Override
    public String question(String id) {
        return registrations.steps(id).stream()
                .filter(step -> step.state() == RegistrationState.EXPERT_REVIEW)
                .map(RegistrationStep::note)
                .findFirst()
                .orElse("");
    }
}

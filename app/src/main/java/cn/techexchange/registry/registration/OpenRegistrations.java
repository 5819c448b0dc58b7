package cn.techexchange.registry.registration;

import java.util.List;

/** Registrations on their way through the desk. */
public interface OpenRegistrations {
    /** What waits in each state before the decision; states without any are left out. */
    List<Waiting> waiting();

    /** Sums as they were submitted. */
    @io.micronaut.core.annotation.Introspected
    record Waiting(RegistrationState state, long registrations, long transactionValueFen, long technologyValueFen) {}
}

package cn.techexchange.registry.reconciliation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What was registered here, whether it still counts or not. */
public interface OwnRegistrations {
    /** Both days included. */
    List<OwnRegistration> registeredBetween(LocalDate from, LocalDate to);

    List<OwnRegistration> withNumbers(Collection<String> numbers);
}

package cn.techexchange.registry.reconciliation.db;

import cn.techexchange.registry.reconciliation.OwnRegistration;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** What the registration itself knows; its parties are with the contract. */
@Introspected
record RegisteredRow(
        String registrationId,
        String contractId,
        String reference,
        String number,
        String projectName,
        long grossFen,
        long technologyFen,
        LocalDate registeredOn,
        int contracts) {
    OwnRegistration with(String seller, String buyer) {
        return new OwnRegistration(
                registrationId,
                reference,
                number,
                projectName,
                seller,
                buyer,
                grossFen,
                technologyFen,
                registeredOn,
                contracts > 0);
    }
}

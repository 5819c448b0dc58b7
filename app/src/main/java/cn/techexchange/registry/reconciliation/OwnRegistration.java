package cn.techexchange.registry.reconciliation;

import java.time.LocalDate;

/**
 * One registration as it counts here.
 *
 * @param seller names of all sellers, in the contract's order
 * @param grossFen what all its ledger entries add up to, 0 once it is cancelled or revoked
 * @param counted whether it still counts
 */
public record OwnRegistration(
        String registrationId,
        String reference,
        String number,
        String projectName,
        String seller,
        String buyer,
        long grossFen,
        long technologyFen,
        LocalDate registeredOn,
        boolean counted) {}

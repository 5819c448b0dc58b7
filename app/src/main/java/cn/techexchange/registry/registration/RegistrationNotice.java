package cn.techexchange.registry.registration;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What other areas are told of an event; they read the rest by id.
 *
 * @param event name of the {@link RegistrationEvent}
 * @param ledgerSequence the entry it left in the ledger, null for an event the ledger does not keep
 * @param registrantId organisation that registers
 */
@Serdeable
public record RegistrationNotice(
        String registrationId,
        String event,
        String reference,
        String contractId,
        String registrantId,
        @Nullable String negotiationId,
        @Nullable String achievementId,
        @Nullable String demandId,
        @Nullable Long ledgerSequence) {}

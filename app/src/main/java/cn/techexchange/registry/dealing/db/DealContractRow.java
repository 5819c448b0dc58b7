package cn.techexchange.registry.dealing.db;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/** @param registeredOn null while it is not registered, or no longer is */
@MappedEntity("contract")
record DealContractRow(
        @Id String negotiationId,
        Instant submittedAt,
        @Nullable LocalDate registeredOn,
        long transactionValueFen) {}

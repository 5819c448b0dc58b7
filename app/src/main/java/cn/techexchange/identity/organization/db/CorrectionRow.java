package cn.techexchange.identity.organization.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** @param changes JSON */
@MappedEntity("organization_correction")
record CorrectionRow(
        @Id String id, String organizationId, String accountId, Instant at, String reason, String changes) {}

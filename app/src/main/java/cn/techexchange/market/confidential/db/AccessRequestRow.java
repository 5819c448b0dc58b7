package cn.techexchange.market.confidential.db;

import cn.techexchange.market.confidential.AccessRequest;
import cn.techexchange.market.confidential.AccessRequest.Acceptance;
import cn.techexchange.market.confidential.AccessRequest.Decision;
import cn.techexchange.market.confidential.AccessRequest.Requester;
import cn.techexchange.market.confidential.AccessRequest.Subject;
import cn.techexchange.market.confidential.AccessState;
import cn.techexchange.market.confidential.Tier;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

/** {@code openKey} is the same for every open request, so the unique index lets only one of them be. */
@MappedEntity("access_request")
record AccessRequestRow(
        @Id String id,
        String listingId,
        String listingTitle,
        String ownerOrganizationId,
        String organizationId,
        String accountId,
        Tier tier,
        String purpose,
        AccessState state,
        String openKey,
        String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String undertakingSha256,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt,
        Instant createdAt,
        @Version @Nullable Long version) {
    private static final String OPEN = "open";

    static AccessRequestRow of(AccessRequest request) {
        Subject subject = request.subject();
        Requester requester = request.requester();
        Decision decision = request.decision();
        Acceptance acceptance = request.acceptance();
        return new AccessRequestRow(
                request.id(),
                subject.listingId(),
                subject.title(),
                subject.ownerOrganizationId(),
                requester.organizationId(),
                requester.accountId(),
                subject.tier(),
                request.purpose(),
                request.state(),
                request.state().isOpen() ? OPEN : request.id(),
                request.reason(),
                decision == null ? null : decision.accountId(),
                decision == null ? null : decision.at(),
                acceptance == null ? null : acceptance.sha256(),
                acceptance == null ? null : acceptance.accountId(),
                acceptance == null ? null : acceptance.at(),
                requester.requestedAt(),
                request.version());
    }

    AccessRequest toRequest() {
        return new AccessRequest(
                id,
                new Subject(listingId, listingTitle, ownerOrganizationId, tier),
                new Requester(organizationId, accountId, createdAt),
                purpose,
                state,
                reason,
                decidedBy == null || decidedAt == null ? null : new Decision(decidedBy, decidedAt),
                undertakingSha256 == null || acceptedBy == null || acceptedAt == null
                        ? null
                        : new Acceptance(undertakingSha256, acceptedBy, acceptedAt),
                version);
    }
}

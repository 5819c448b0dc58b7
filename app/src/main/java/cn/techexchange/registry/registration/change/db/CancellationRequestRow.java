package cn.techexchange.registry.registration.change.db;

import cn.techexchange.registry.registration.change.CancellationRequest;
import cn.techexchange.registry.registration.change.Change;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

@MappedEntity("cancellation_request")
record CancellationRequestRow(
        @Id String id,
        String registrationId,
        CancellationRequest.RequestState state,
        String reason,
        String requestedBy,
        Instant requestedAt,
        String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Version @Nullable Long version) {
    static CancellationRequestRow of(CancellationRequest request) {
        return new CancellationRequestRow(
                request.id(),
                request.registrationId(),
                request.state(),
                request.request().reason(),
                request.request().accountId(),
                request.request().at(),
                request.answer(),
                request.answeredBy(),
                request.answeredAt(),
                request.version());
    }

    CancellationRequest toRequest() {
        return new CancellationRequest(
                id,
                registrationId,
                state,
                new Change.Request(reason, requestedBy, requestedAt),
                answer,
                answeredBy,
                answeredAt,
                version);
    }
}

package cn.techexchange.registry.registration.change;

import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The applicant's wish to have a registration cancelled.
 *
 * @param answer what the desk wrote when it declined, empty otherwise
 */
public record CancellationRequest(
        String id,
        String registrationId,
        RequestState state,
        Change.Request request,
        String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Long version) {
    static CancellationRequest open(String id, String registrationId, Change.Request request) {
        return new CancellationRequest(id, registrationId, RequestState.OPEN, request, "", null, null, null);
    }

    public long requireVersion() {
        return Objects.requireNonNull(version);
    }

    CancellationRequest granted(String accountId, Instant now) {
        return answered(RequestState.GRANTED, "", accountId, now);
    }

    CancellationRequest declined(String text, String accountId, Instant now) {
        return answered(RequestState.DECLINED, text, accountId, now);
    }

    private CancellationRequest answered(RequestState next, String text, String accountId, Instant now) {
        if (state != RequestState.OPEN) {
            throw new ProblemException(ChangeProblem.CANCELLATION_ALREADY_ANSWERED, "这份注销申请已经答复，请刷新页面。");
        }
        return new CancellationRequest(id, registrationId, next, request, text, accountId, now, version);
    }

    /** What became of it. */
    public enum RequestState {
        OPEN,
        GRANTED,
        DECLINED
    }
}

package cn.techexchange.registry.registration.change.db;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.sql.UniqueKey;
import cn.techexchange.registry.registration.change.CancellationRequest;
import cn.techexchange.registry.registration.change.CancellationRequests;
import cn.techexchange.registry.registration.change.ChangeProblem;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredCancellationRequests implements CancellationRequests {
    private final CancellationRequestRows rows;

    StoredCancellationRequests(CancellationRequestRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<CancellationRequest> findOpen(String registrationId) {
        return rows.findOpen(registrationId).map(CancellationRequestRow::toRequest);
    }

    @Override
    public Optional<CancellationRequest> findLast(String registrationId) {
        return rows.findLast(registrationId).map(CancellationRequestRow::toRequest);
    }

    @Override
    public List<CancellationRequest> listOpen() {
        return rows.listOpen().stream().map(CancellationRequestRow::toRequest).toList();
    }

    @Override
    public CancellationRequest add(CancellationRequest request) {
        try {
            return rows.save(CancellationRequestRow.of(request)).toRequest();
        } catch (DataAccessException e) {
            if (UniqueKey.refused(e, "cancellation_request_one_open")) {
                throw new ProblemException(ChangeProblem.CANCELLATION_ALREADY_REQUESTED, "您已申请注销，请等登记服务台答复。");
            }
            throw e;
        }
    }

    @Override
    public CancellationRequest update(CancellationRequest request) {
        return rows.update(CancellationRequestRow.of(request)).toRequest();
    }
}

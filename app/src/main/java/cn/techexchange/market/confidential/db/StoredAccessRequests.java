package cn.techexchange.market.confidential.db;

import cn.techexchange.market.confidential.AccessRequest;
import cn.techexchange.market.confidential.AccessRequests;
import cn.techexchange.market.confidential.ConfidentialProblem;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredAccessRequests implements AccessRequests {
    private final AccessRequestRows rows;

    StoredAccessRequests(AccessRequestRows rows) {
        this.rows = rows;
    }

    @Override
    public AccessRequest getForOwner(String id, String ownerOrganizationId) {
        return found(rows.findByIdAndOwnerOrganizationId(id, ownerOrganizationId));
    }

    @Override
    public AccessRequest getForRequester(String id, String organizationId) {
        return found(rows.findByIdAndOrganizationId(id, organizationId));
    }

    private static AccessRequest found(Optional<AccessRequestRow> row) {
        return row.map(AccessRequestRow::toRequest).orElseThrow(() -> ProblemException.notFound("该申请"));
    }

    @Override
    public Page<AccessRequest> listForOwner(String ownerOrganizationId, @Nullable String cursor, int size) {
        return page(rows.listForOwner(ownerOrganizationId, cursor, size + 1), size);
    }

    @Override
    public Page<AccessRequest> listForRequester(String organizationId, @Nullable String cursor, int size) {
        return page(rows.listForRequester(organizationId, cursor, size + 1), size);
    }

    private static Page<AccessRequest> page(List<AccessRequestRow> found, int size) {
        return Page.of(found, size, AccessRequestRow::id).map(AccessRequestRow::toRequest);
    }

    @Override
    public List<AccessRequest> listOf(String listingId, String organizationId) {
        return rows.listOf(listingId, organizationId).stream()
                .map(AccessRequestRow::toRequest)
                .toList();
    }

    @Override
    public AccessRequest add(AccessRequest request) {
        AccessRequest.Subject subject = request.subject();
        try {
            return rows.save(AccessRequestRow.of(request)).toRequest();
        } catch (DataAccessException e) {
            boolean doubled = listOf(subject.listingId(), request.requester().organizationId()).stream()
                    .anyMatch(known -> known.state().isOpen() && known.subject().tier() == subject.tier());
            if (doubled) {
                throw new ProblemException(ConfidentialProblem.ACCESS_ALREADY_REQUESTED, "本单位已申请过该资料，请在“我的查看申请”中查看进度。");
            }
            throw e;
        }
    }

    @Override
    public AccessRequest update(AccessRequest request) {
        return rows.update(AccessRequestRow.of(request)).toRequest();
    }
}

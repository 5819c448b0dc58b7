package cn.techexchange.market.confidential;

import cn.techexchange.platform.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requests to read confidential details. */
public interface AccessRequests {
    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} unless the organisation owns the listing */
    AccessRequest getForOwner(String id, String ownerOrganizationId);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} unless the organisation asked */
    AccessRequest getForRequester(String id, String organizationId);

    /** Newest first. */
    Page<AccessRequest> listForOwner(String ownerOrganizationId, @Nullable String cursor, int size);

    /** Newest first. */
    Page<AccessRequest> listForRequester(String organizationId, @Nullable String cursor, int size);

    /** All of one organisation for one listing, newest first. */
    List<AccessRequest> listOf(String listingId, String organizationId);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code ACCESS_ALREADY_REQUESTED} */
    AccessRequest add(AccessRequest request);

    /** Fails with 412 at the edge when somebody else was faster. */
    AccessRequest update(AccessRequest request);
}

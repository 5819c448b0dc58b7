package cn.techexchange.identity.organization;

import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The organisations that take part. */
public interface Organizations {
    /** @throws ProblemException {@code NOT_FOUND} */
    Organization get(String id);

    /** Locks it for the rest of the caller's transaction. @throws ProblemException {@code NOT_FOUND} */
    Organization getLocked(String id);

    Optional<Organization> find(String id);

    Optional<Organization> findByCreditCode(CreditCode code);

    /** Ordered by name; unknown ids are left out. */
    List<Organization> findAll(List<String> ids);

    /** Those that applied first come first. */
    Page<Organization> list(OrganizationFilter filter, @Nullable String cursor, int size);

    /** @throws ProblemException {@code CREDIT_CODE_TAKEN} */
    Organization add(Organization organization);

    /** Fails with 412 at the edge when somebody else was faster. */
    Organization update(Organization organization);
}

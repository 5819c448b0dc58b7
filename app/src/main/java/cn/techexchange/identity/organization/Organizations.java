package cn.techexchange.identity.organization;

import java.util.List;
import java.util.Optional;

/** The organisations that take part. */
public interface Organizations {
    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    Organization get(String id);

    Optional<Organization> find(String id);

    Optional<Organization> findByCreditCode(CreditCode code);

    /** Ordered by name; unknown ids are left out. */
    List<Organization> findAll(List<String> ids);

    /** @throws cn.techexchange.platform.problem.ProblemException when the credit code is taken */
    Organization add(Organization organization);

    /** Fails with 412 at the edge when somebody else was faster. */
    Organization update(Organization organization);
}

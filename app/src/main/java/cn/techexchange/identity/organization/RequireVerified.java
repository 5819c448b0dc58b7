package cn.techexchange.identity.organization;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;

/** The guard of everything that publishes: the caller's organisation must be verified by the bureau. */
@Singleton
public final class RequireVerified {
    private final Organizations organizations;

    RequireVerified(Organizations organizations) {
        this.organizations = organizations;
    }

    /** @throws ProblemException {@code ORGANIZATION_NOT_VERIFIED} or {@code NOT_PERMITTED} */
    public Organization organizationOf(Caller caller) {
        Organization organization = organizations.get(caller.requireOrganization());
        if (!organization.mayPublish()) {
            throw new ProblemException(
                    OrganizationProblem.ORGANIZATION_NOT_VERIFIED,
                    "“" + organization.name() + "”通过科技局核验后才能发布。核验进度见“我的单位”。");
        }
        return organization;
    }
}

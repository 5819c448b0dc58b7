package cn.techexchange.identity.account;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.problem.ProblemException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sends the request, as the access token says.
 *
 * @param organizationId the organisation the person belongs to, null for a person without one
 */
public record Caller(
        String accountId, String name, @Nullable String organizationId, Set<Role> roles) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** @throws ProblemException {@code NOT_PERMITTED} for a person without organisation */
    public String requireOrganization() {
        if (organizationId == null) {
            throw ProblemException.notPermitted("您还没有加入任何单位。请先加入单位，或为您的单位提交入驻申请。");
        }
        return organizationId;
    }

    public Actor actor() {
        return new Actor(accountId, organizationId);
    }
}

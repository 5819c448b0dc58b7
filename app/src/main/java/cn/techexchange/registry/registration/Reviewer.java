package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Role;
import java.util.Set;

/**
 * A person of the desk who acts on a registration.
 *
 * @param creditCode that of the person's own organisation
 */
public record Reviewer(String accountId, String creditCode, Set<Role> roles) {
    public Reviewer {
        roles = Set.copyOf(roles);
    }

    /** The one role, if the person has it. */
    Set<Role> only(Role role) {
        return roles.contains(role) ? Set.of(role) : Set.of();
    }
}

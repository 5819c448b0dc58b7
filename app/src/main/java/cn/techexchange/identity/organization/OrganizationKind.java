package cn.techexchange.identity.organization;

import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.problem.ProblemException;
import java.util.EnumSet;
import java.util.Set;

/** What an organisation is; which roles its people can have follows from it. */
public enum OrganizationKind {
    UNIVERSITY,
    INSTITUTE,
    ENTERPRISE,
    AGENCY,
    BUREAU;

    private static final Set<Role> BUREAU_ROLES =
            EnumSet.of(Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.ADMINISTRATOR, Role.AUDITOR, Role.EXPERT);

    public boolean isInstitute() {
        return this == UNIVERSITY || this == INSTITUTE;
    }

    /** Whoever has it manages the organisation's people. */
    public Role managerRole() {
        return this == BUREAU ? Role.ADMINISTRATOR : Role.ORGANIZATION_ADMIN;
    }

    /** The roles its people can have. Experts are appointed by the bureau, so that nobody appoints oneself. */
    public Set<Role> allowedRoles() {
        return switch (this) {
            case UNIVERSITY, INSTITUTE -> EnumSet.of(Role.INSTITUTE_MEMBER, Role.ORGANIZATION_ADMIN);
            case ENTERPRISE -> EnumSet.of(Role.ENTERPRISE_MEMBER, Role.ORGANIZATION_ADMIN);
            case AGENCY -> EnumSet.of(Role.BROKER, Role.ORGANIZATION_ADMIN);
            case BUREAU -> EnumSet.copyOf(BUREAU_ROLES);
        };
    }

    /** @throws ProblemException naming {@code roles} */
    public void checkRoles(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw ProblemException.invalid("roles", "请至少选择一个角色");
        }
        if (!allowedRoles().containsAll(roles)) {
            throw ProblemException.invalid("roles", "这类单位的人员不能担任所选角色");
        }
        if (roles.contains(Role.AUDITOR) && roles.size() > 1) {
            throw ProblemException.invalid("roles", "审计员只读，不能兼任其他角色");
        }
    }
}

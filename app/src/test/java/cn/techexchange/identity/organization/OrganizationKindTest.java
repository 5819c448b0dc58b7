package cn.techexchange.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.problem.ProblemException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrganizationKindTest {
    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, INSTITUTE_MEMBER", "ENTERPRISE, ADMINISTRATOR", "ENTERPRISE, EXPERT",
        "UNIVERSITY, FIRST_REVIEWER", "AGENCY, ENTERPRISE_MEMBER", "BUREAU, ORGANIZATION_ADMIN",
    })
    void nobodyGetsARoleOfAnotherKind(OrganizationKind kind, Role role) {
        assertThatThrownBy(() -> kind.checkRoles(Set.of(role))).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @EnumSource(OrganizationKind.class)
    void theManagersRoleIsAmongTheAllowedOnes(OrganizationKind kind) {
        assertThat(kind.allowedRoles()).contains(kind.managerRole());
    }

    @Test
    void anAuditorIsNothingElse() {
        assertThatThrownBy(() -> OrganizationKind.BUREAU.checkRoles(Set.of(Role.AUDITOR, Role.ADMINISTRATOR)))
                .isInstanceOf(ProblemException.class);
    }
}

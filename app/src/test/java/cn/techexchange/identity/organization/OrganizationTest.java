package cn.techexchange.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.testing.CreditCodes;
import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrganizationTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final OrganizationProfile PROFILE =
            new OrganizationProfile("某某研究所", "150203", "021", true, "", "王老师", "0472-1234567", "");

    @ParameterizedTest
    @CsvSource({
        "APPLIED, VERIFY, VERIFIED",
        "APPLIED, REJECT, REJECTED",
        "VERIFIED, SUSPEND, SUSPENDED",
        "SUSPENDED, RESUME, VERIFIED",
    })
    void theBureauMovesAnOrganization(OrganizationState from, OrganizationDecision decision, OrganizationState to) {
        Organization decided = in(from).decide(decision, "材料与证照不一致", NOW);

        assertThat(decided.state()).isEqualTo(to);
        assertThat(decided.stateSince()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "APPLIED, SUSPEND",
        "APPLIED, RESUME",
        "VERIFIED, VERIFY",
        "VERIFIED, REJECT",
        "VERIFIED, RESUME",
        "REJECTED, VERIFY",
        "REJECTED, REJECT",
        "REJECTED, SUSPEND",
        "REJECTED, RESUME",
        "SUSPENDED, VERIFY",
        "SUSPENDED, REJECT",
        "SUSPENDED, SUSPEND",
    })
    void everyOtherMoveIsRefused(OrganizationState from, OrganizationDecision decision) {
        assertThatThrownBy(() -> in(from).decide(decision, "原因", NOW))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .returns(OrganizationProblem.ORGANIZATION_STATE_FORBIDS, ProblemException::type);
    }

    @ParameterizedTest
    @CsvSource({"APPLIED, REJECT", "VERIFIED, SUSPEND"})
    void aDecisionAgainstAnOrganizationNeedsAReason(OrganizationState from, OrganizationDecision decision) {
        assertThatThrownBy(() -> in(from).decide(decision, "  ", NOW))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(FieldError::field)
                        .containsExactly("reason"));
    }

    @Test
    void onlyARejectedOrganizationAppliesAgain() {
        assertThat(in(OrganizationState.REJECTED).reapply(PROFILE, NOW).state()).isEqualTo(OrganizationState.APPLIED);
    }

    @ParameterizedTest
    @EnumSource(value = OrganizationState.class, mode = EnumSource.Mode.EXCLUDE, names = "REJECTED")
    void othersDoNot(OrganizationState state) {
        assertThatThrownBy(() -> in(state).reapply(PROFILE, NOW)).isInstanceOf(ProblemException.class);
    }

    @Test
    void whatTheBureauVerifiedIsNotChangedByTheOrganization() {
        var renamed = new OrganizationProfile("另一个名字", "150203", "021", true, "", "王老师", "0472-1234567", "");

        assertThatThrownBy(() -> in(OrganizationState.VERIFIED).edit(renamed))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(FieldError::field)
                        .containsExactly("name"));
        assertThat(in(OrganizationState.APPLIED).edit(renamed).name()).isEqualTo("另一个名字");
        assertThat(in(OrganizationState.VERIFIED).correct(renamed).name()).isEqualTo("另一个名字");
    }

    @Test
    void contactAndIntroductionStayOpen() {
        var edited = new OrganizationProfile("某某研究所", "150203", "021", true, "新址", "李老师", "0472-7654321", "简介");

        assertThat(in(OrganizationState.VERIFIED).edit(edited).profile()).isEqualTo(edited);
    }

    private static Organization in(OrganizationState state) {
        return new Organization(
                "id", PROFILE, CreditCodes.random(), OrganizationKind.INSTITUTE, state, "", Instant.EPOCH, false, 0L);
    }
}

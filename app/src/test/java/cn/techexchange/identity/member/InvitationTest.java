package cn.techexchange.identity.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.account.SecretToken;
import cn.techexchange.platform.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Caller MANAGER = new Caller("a", "经理", "o", Set.of(Role.ORGANIZATION_ADMIN));
    private final SecretToken token = SecretToken.next();
    private final Invitation invitation = Invitation.of(
            new Invitation.Invitee(" Li@Example.cn", "李工", Set.of(Role.ENTERPRISE_MEMBER)), token, MANAGER, NOW);

    @Test
    void isAcceptedOnceWithinSevenDays() {
        Invitation accepted = invitation.accept(NOW.plus(Duration.ofDays(7)).minusMillis(1));

        assertThat(accepted.state()).isEqualTo(Invitation.State.ACCEPTED);
        assertThatThrownBy(() -> accepted.accept(NOW)).isInstanceOf(ProblemException.class);
    }

    @Test
    void isWorthNothingAfterSevenDays() {
        assertThatThrownBy(() -> invitation.accept(NOW.plus(Duration.ofDays(7))))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void isWorthNothingOnceRevoked() {
        Invitation revoked = invitation.revoke();

        assertThatThrownBy(() -> revoked.accept(NOW)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(revoked::revoke).isInstanceOf(ProblemException.class);
    }

    @Test
    void keepsTheSecretOnlyAsAHashAndTheAddressInLowerCase() {
        assertThat(invitation.tokenHash()).isEqualTo(token.hash()).isNotEqualTo(token.text());
        assertThat(invitation.email()).isEqualTo("li@example.cn");
    }

    @Test
    void aResetLinkWorksOnceWithinADay() {
        var account =
                Account.member(new Account.Person("li@example.cn", "李工", ""), "-", "o", Set.of(Role.ENTERPRISE_MEMBER));
        PasswordReset reset = PasswordReset.of(account, token, MANAGER, NOW);

        assertThat(reset.use(NOW).isOpen(NOW)).isFalse();
        assertThatThrownBy(() -> reset.use(NOW.plus(Duration.ofHours(24)))).isInstanceOf(ProblemException.class);
    }
}

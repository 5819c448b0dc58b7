package cn.techexchange.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void theSamePasswordHasAnotherHashEachTime() {
        String first = passwords.hash("青山-流水-远方");
        String second = passwords.hash("青山-流水-远方");

        assertThat(first).startsWith("$argon2id$").isNotEqualTo(second);
        assertThat(passwords.matches("青山-流水-远方", second)).isTrue();
        assertThat(passwords.matches("青山-流水-近处", second)).isFalse();
    }

    @Test
    void aHashOfOtherParametersStillMatchesAndIsOutdated() {
        var weaker = Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID);
        String old = Password.hash("青山-流水-远方").addRandomSalt(16).with(weaker).getResult();

        assertThat(passwords.matches("青山-流水-远方", old)).isTrue();
        assertThat(passwords.isOutdated(old)).isTrue();
        assertThat(passwords.isOutdated(passwords.hash("青山-流水-远方"))).isFalse();
    }
}

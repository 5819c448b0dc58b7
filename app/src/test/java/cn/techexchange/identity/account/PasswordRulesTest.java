package cn.techexchange.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @CsvSource({
        "短密码, 长度",
        "aaaabbbbaaaa, 不同的字符太少",
        "1234567890, 太常见",
        "QwertyUiop, 太常见",
        "zhang.san@example.cn, 您的邮箱",
        "ZHANG.SAN@example.cn, 您的邮箱",
    })
    void refusesWhatIsEasilyGuessed(String password, String reason) {
        assertThat(rules.refusal(password, "zhang.san@example.cn"))
                .hasValueSatisfying(text -> assertThat(text).contains(reason));
    }

    @Test
    void acceptsALongPhraseWithoutRulesAboutKindsOfCharacters() {
        assertThat(rules.refusal("山高水长春风又绿江南岸", "zhang.san@example.cn")).isEmpty();
    }

    @Test
    void refusesWhatIsTooLongToHash() {
        assertThat(rules.refusal("一二三四五".repeat(41), "zhang.san@example.cn")).isPresent();
    }
}

package cn.techexchange.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignedLinksTest {
    private final SignedLinks links = new SignedLinks("0123456789abcdef0123456789abcdef");

    @Test
    void aTokenGivesBackItsSubject() {
        assertThat(links.read("stop", links.sign("stop", "谁 DAILY"))).contains("谁 DAILY");
    }

    @Test
    void aTokenForOneThingDoesNothingElse() {
        assertThat(links.read("confirm", links.sign("stop", "a"))).isEmpty();
    }

    @Test
    void aChangedSubjectIsNoticed() {
        String token = links.sign("stop", "account-1");
        String other = links.sign("stop", "account-2");
        String forged = other.substring(0, other.indexOf('.')) + token.substring(token.indexOf('.'));

        assertThat(links.read("stop", forged)).isEmpty();
        assertThat(links.read("stop", token + "x")).isEmpty();
        assertThat(links.read("stop", "%%%.abc")).isEmpty();
        assertThat(links.read("stop", "abc")).isEmpty();
    }

    @Test
    void anotherSecretSignsOtherwise() {
        var other = new SignedLinks("fedcba9876543210fedcba9876543210");

        assertThat(other.read("stop", links.sign("stop", "a"))).isEmpty();
    }
}

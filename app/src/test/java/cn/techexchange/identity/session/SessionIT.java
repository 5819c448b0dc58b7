package cn.techexchange.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@OnPlatform
class SessionIT {
    private static final String PASSWORD = "远山-青石-流水-长风";
    private final People people;
    private final Person visitor;

    SessionIT(People people) {
        this.people = people;
        this.visitor = people.visitor();
    }

    @Test
    void signingInGivesATokenThatWorksAndACookieThatScriptsCannotRead() {
        Answer answer = signIn(somebody(), PASSWORD).expect(200);

        assertThat(answer.body().path("accessToken").asText()).isNotBlank();
        assertThat(answer.body().path("expiresIn").asInt()).isEqualTo(600);
        assertThat(answer.body().path("account").path("organizationKind").asText())
                .isEqualTo("ENTERPRISE");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .containsIgnoringCase("httponly")
                .contains("SameSite=Strict", "Path=/api/session");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreRefusedInTheSameWords() {
        Answer wrong = signIn(somebody(), PASSWORD + "。").expect(401);
        Answer unknown = signIn("nobody@example.cn", PASSWORD).expect(401);

        assertThat(wrong.body().path("detail").asText())
                .isEqualTo(unknown.body().path("detail").asText());
    }

    @Test
    void guessingIsDelayed() {
        String email = somebody();
        for (int i = 0; i < 5; i++) {
            signIn(email, "猜一猜" + i).expect(401);
        }

        Answer delayed = signIn(email, PASSWORD).expect(429);

        assertThat(delayed.body().path("detail").asText()).containsPattern("\\d+ 秒后再试");
    }

    @Test
    void aRefreshTokenIsReplacedEachTime() {
        String first = cookie(signIn(somebody(), PASSWORD));

        String second = cookie(refresh(first).expect(200));
        String third = cookie(refresh(second).expect(200));

        assertThat(second).isNotEqualTo(first);
        assertThat(third).isNotEqualTo(second);
    }

    @Test
    void reuseOfAReplacedTokenEndsTheWholeSession() {
        String first = cookie(signIn(somebody(), PASSWORD));
        String second = cookie(refresh(first));
        String third = cookie(refresh(second));

        refresh(first).expect(401);

        refresh(third).expect(401);
    }

    @Test
    void aSecondTabOfTheSameMomentGetsAnAccessTokenButNoSecondCookie() {
        String first = cookie(signIn(somebody(), PASSWORD));
        String second = cookie(refresh(first));

        Answer overlapping = refresh(first).expect(200);

        assertThat(overlapping.body().path("accessToken").asText()).isNotBlank();
        assertThat(overlapping.headers().firstValue("Set-Cookie")).isEmpty();
        refresh(second).expect(200);
    }

    @Test
    void signingOutEndsTheSession() {
        String token = cookie(signIn(somebody(), PASSWORD));

        visitor.send(visitor.request("/api/session").header("Cookie", token).DELETE())
                .expect(204);

        refresh(token).expect(401);
    }

    @Test
    void withoutACookieThereIsNothingToRefresh() {
        Answer answer = visitor.post("/api/session/refresh").expect(401);

        assertThat(answer.problem()).isEqualTo("/problems/session-ended");
    }

    private String somebody() {
        var organization = people.organization(OrganizationKind.ENTERPRISE);
        Person person = people.member(organization, PASSWORD, Role.ENTERPRISE_MEMBER);
        return Objects.requireNonNull(person.account()).email();
    }

    private Answer signIn(String email, String password) {
        return visitor.post("/api/session", Map.of("email", email, "password", password));
    }

    private Answer refresh(String cookie) {
        HttpRequest.Builder request = visitor.request("/api/session/refresh").header("Cookie", cookie);
        return visitor.send(request.POST(BodyPublishers.noBody()));
    }

    private static String cookie(Answer answer) {
        String header = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return header.substring(0, header.indexOf(';'));
    }
}

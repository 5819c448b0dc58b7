package cn.techexchange.identity.session.web;

import cn.techexchange.identity.account.AccessTokens;
import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.identity.session.SignedIn;
import cn.techexchange.identity.session.web.SessionAnswer.SessionAccount;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Writes the access token into the body and the refresh token into the cookie. */
@Singleton
final class SessionAnswers {
    private final AccessTokens tokens;
    private final Organizations organizations;
    private final RefreshCookie cookie;

    SessionAnswers(AccessTokens tokens, Organizations organizations, RefreshCookie cookie) {
        this.tokens = tokens;
        this.organizations = organizations;
        this.cookie = cookie;
    }

    HttpResponse<SessionAnswer> of(SignedIn signedIn, HttpRequest<?> request) {
        Account account = signedIn.account();
        Optional<Organization> organization =
                Optional.ofNullable(account.organizationId()).flatMap(organizations::find);
        MutableHttpResponse<SessionAnswer> answer = HttpResponse.ok(new SessionAnswer(
                tokens.issue(account.caller()),
                tokens.lifetime().toSeconds(),
                SessionAccount.of(account, organization)));
        signedIn.refreshToken().ifPresent(token -> answer.cookie(cookie.holding(token, signedIn.expiresAt(), request)));
        return answer;
    }
}

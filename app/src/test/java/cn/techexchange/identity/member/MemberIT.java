package cn.techexchange.identity.member;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.identity.organization.OrganizationState;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnPlatform
class MemberIT {
    private static final String PASSWORD = "远山-青石-流水-长风";
    private final People people;
    private final Person visitor;

    MemberIT(People people) {
        this.people = people;
        this.visitor = people.visitor();
    }

    @Test
    void anInvitedPersonJoinsAndSignsInAndTheLinkWorksOnce() {
        Person manager = people.enterprise();
        String email = email();
        String secret = invite(manager, email, "ENTERPRISE_MEMBER")
                .expect(201)
                .body()
                .path("secret")
                .asText();

        JsonNode view = visitor.post("/api/public/invitations/look", Map.of("secret", secret))
                .expect(200)
                .body();
        accept(secret).expect(204);

        assertThat(view.path("email").asText()).isEqualTo(email);
        assertThat(signIn(email, PASSWORD)
                        .expect(200)
                        .body()
                        .path("account")
                        .path("organizationId")
                        .asText())
                .isEqualTo(manager.organizationId());
        assertThat(accept(secret).expect(410).problem()).isEqualTo("/problems/invitation-not-valid");
    }

    @Test
    void aRevokedOrReplacedInvitationIsWorthNothing() {
        Person manager = people.enterprise();
        String email = email();
        String replaced = invite(manager, email, "ENTERPRISE_MEMBER")
                .body()
                .path("secret")
                .asText();
        Answer second = invite(manager, email, "ENTERPRISE_MEMBER");
        String revoked = second.body().path("secret").asText();
        manager.delete("/api/organization/invitations/" + second.id()).expect(204);

        accept(replaced).expect(410);
        accept(revoked).expect(410);
        assertThat(manager.get("/api/organization/invitations")
                        .expect(200)
                        .body()
                        .size())
                .isZero();
    }

    @Test
    void onlyRolesOfTheOrganizationsKindAreGiven() {
        invite(people.enterprise(), email(), "ADMINISTRATOR").expect(400);
        invite(people.staff(Role.ADMINISTRATOR), email(), "SECOND_REVIEWER").expect(201);
    }

    @Test
    void anUnverifiedOrganizationInvitesNobody() {
        Organization applied = people.organization(OrganizationKind.ENTERPRISE, OrganizationState.APPLIED);
        Person manager = people.member(applied, Role.ENTERPRISE_MEMBER, Role.ORGANIZATION_ADMIN);

        assertThat(invite(manager, email(), "ENTERPRISE_MEMBER").expect(403).problem())
                .isEqualTo("/problems/organization-not-verified");
    }

    @Test
    void aPlainMemberManagesNobody() {
        Organization organization = people.organization(OrganizationKind.ENTERPRISE);
        Person member = people.member(organization, Role.ENTERPRISE_MEMBER);

        member.get("/api/organization/members").expect(403);
        invite(member, email(), "ENTERPRISE_MEMBER").expect(403);
    }

    @Test
    void theManagerOfAnotherOrganizationFindsNobody() {
        Person member = people.enterprise();
        Person stranger = people.enterprise();

        stranger.move("/api/accounts/" + id(member) + "/disablement", Map.of(), "\"0\"")
                .expect(404);
        stranger.put("/api/accounts/" + id(member) + "/roles", roles("ENTERPRISE_MEMBER"), "\"0\"")
                .expect(404);
        stranger.post("/api/accounts/" + id(member) + "/password-reset").expect(404);
        stranger.get("/api/accounts").expect(403);
    }

    @Test
    void theLastManagerStays() {
        Person manager = people.enterprise();

        Answer refused = manager.put("/api/accounts/" + id(manager) + "/roles", roles("ENTERPRISE_MEMBER"), "\"0\"");

        assertThat(refused.expect(409).problem()).isEqualTo("/problems/last-manager");
    }

    @Test
    void aDisabledPersonIsSignedOutAndStaysOut() {
        Organization organization = people.organization(OrganizationKind.ENTERPRISE);
        Person manager = people.member(organization, Role.ORGANIZATION_ADMIN);
        Person member = people.member(organization, PASSWORD, Role.ENTERPRISE_MEMBER);
        String email = Objects.requireNonNull(member.account()).email();
        String cookie = cookie(signIn(email, PASSWORD));

        Answer disabled = manager.move("/api/accounts/" + id(member) + "/disablement", Map.of(), "\"0\"")
                .expect(200);

        refresh(cookie).expect(401);
        assertThat(signIn(email, PASSWORD).expect(403).problem()).isEqualTo("/problems/account-disabled");
        String etag = disabled.body().path("etag").asText();
        manager.move("/api/accounts/" + id(member) + "/enablement", Map.of(), etag)
                .expect(200);
        signIn(email, PASSWORD).expect(200);
    }

    @Test
    void aResetLinkGivesAWayBackInAndEndsOldSessions() {
        Organization organization = people.organization(OrganizationKind.ENTERPRISE);
        Person member = people.member(organization, PASSWORD, Role.ENTERPRISE_MEMBER);
        String email = Objects.requireNonNull(member.account()).email();
        String cookie = cookie(signIn(email, PASSWORD));
        String secret = people.staff(Role.ADMINISTRATOR)
                .post("/api/accounts/" + id(member) + "/password-reset")
                .expect(201)
                .body()
                .path("secret")
                .asText();

        Map<String, String> body = Map.of("secret", secret, "password", PASSWORD + "新");
        visitor.post("/api/public/password-resets/completion", body).expect(204);

        refresh(cookie).expect(401);
        signIn(email, PASSWORD + "新").expect(200);
        visitor.post("/api/public/password-resets/completion", body).expect(410);
    }

    @Test
    void changingOnesPasswordEndsTheOtherSessions() {
        Organization organization = people.organization(OrganizationKind.ENTERPRISE);
        Person member = people.member(organization, PASSWORD, Role.ENTERPRISE_MEMBER);
        String email = Objects.requireNonNull(member.account()).email();
        String here = cookie(signIn(email, PASSWORD));
        String elsewhere = cookie(signIn(email, PASSWORD));

        Map<String, String> body = Map.of("current", PASSWORD, "next", PASSWORD + "新");
        member.send(member.request("/api/session/password")
                        .header("Cookie", here)
                        .header("Content-Type", "application/json")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                                "{\"current\":\"" + body.get("current") + "\",\"next\":\"" + body.get("next") + "\"}")))
                .expect(204);

        refresh(elsewhere).expect(401);
        refresh(here).expect(200);
        assertThat(member.get("/api/session/list").expect(200).body().size()).isEqualTo(1);
    }

    private Answer invite(Person manager, String email, String role) {
        return manager.post(
                "/api/organization/invitations", Map.of("email", email, "name", "新成员", "roles", List.of(role)));
    }

    private Answer accept(String secret) {
        return visitor.post(
                "/api/public/invitations/acceptance",
                Map.of("secret", secret, "name", "新成员", "phone", "", "password", PASSWORD));
    }

    private Answer signIn(String email, String password) {
        return visitor.post("/api/session", Map.of("email", email, "password", password));
    }

    private Answer refresh(String cookie) {
        return visitor.send(visitor.request("/api/session/refresh")
                .header("Cookie", cookie)
                .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));
    }

    private static String cookie(Answer answer) {
        String header = answer.expect(200).headers().firstValue("Set-Cookie").orElseThrow();
        return header.substring(0, header.indexOf(';'));
    }

    private static Map<String, Object> roles(String... roles) {
        return Map.of("roles", List.of(roles));
    }

    private static String id(Person person) {
        return person.caller().accountId();
    }

    private static String email() {
        return UUID.randomUUID().toString().substring(24) + "@example.cn";
    }
}

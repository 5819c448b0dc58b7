package cn.techexchange.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.CreditCodes;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnPlatform
class OrganizationIT {
    private static final String PASSWORD = "远山-青石-流水-长风";
    private final People people;
    private final Person visitor;

    OrganizationIT(People people) {
        this.people = people;
        this.visitor = people.visitor();
    }

    @Test
    void anApplicantIsVerifiedAfterBeingSentBackOnce() {
        Map<String, Object> application = application();
        String id = apply(application).expect(201).body().path("organizationId").asText();
        Person administrator = people.staff(Role.ADMINISTRATOR);

        decide(administrator, id, "REJECT", "名称与证照不一致").expect(200);
        Person applicant = signIn(application);
        Answer own = applicant.get("/api/organization").expect(200);
        assertThat(own.body().path("state").asText()).isEqualTo("REJECTED");
        assertThat(own.body().path("stateReason").asText()).isEqualTo("名称与证照不一致");
        applicant
                .move("/api/organization/application", profile("改正后的名称"), own.etag())
                .expect(200);
        decide(administrator, id, "VERIFY", "").expect(200);

        JsonNode shown =
                visitor.get("/api/public/organizations/" + id).expect(200).body();
        assertThat(shown.path("name").asText()).isEqualTo("改正后的名称");
        assertThat(shown.toString()).doesNotContain("0472-1234567", "creditCode");
    }

    @Test
    void anUnverifiedOrganizationHasNoPublicPage() {
        String id =
                apply(application()).expect(201).body().path("organizationId").asText();

        visitor.get("/api/public/organizations/" + id).expect(404);
    }

    @Test
    void wrongValuesAreNamedByTheirFieldInChinese() {
        Map<String, Object> application = application();
        application.put("creditCode", "91350100M000100Y44");
        application.put("password", "1234567890");
        Map<String, Object> profile = profile("<script>alert(1)</script>");

        Answer meaning = apply(application).expect(400);
        application.put("profile", profile);
        Answer shape = apply(application).expect(400);

        assertThat(meaning.body().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("creditCode", "password");
        assertThat(shape.body().path("errors").findValuesAsText("field")).containsExactly("profile.name");
    }

    @Test
    void nobodyAppliesAsTheBureau() {
        Map<String, Object> application = application();
        application.put("kind", "BUREAU");

        assertThat(apply(application).expect(400).body().path("errors").findValuesAsText("field"))
                .containsExactly("kind");
    }

    @Test
    void aCreditCodeAppliesOnce() {
        Map<String, Object> first = application();
        apply(first).expect(201);
        Map<String, Object> second = application();
        second.put("creditCode", first.get("creditCode"));

        assertThat(apply(second).expect(409).problem()).isEqualTo("/problems/credit-code-taken");
    }

    @Test
    void aStaleVersionIsRefused() {
        Person member = people.institute();
        Answer own = member.get("/api/organization").expect(200);
        Map<String, Object> edited =
                new HashMap<>(profile(own.body().path("name").asText()));
        edited.put("partyKind", own.body().path("partyKind").asText());
        edited.put("stateOwned", own.body().path("stateOwned").asBoolean());
        member.put("/api/organization", edited, own.etag()).expect(200);

        member.put("/api/organization", edited, own.etag()).expect(412);
    }

    @Test
    void membersDoNotDecideAboutOrganizations() {
        Person member = people.enterprise();
        Person auditor = people.staff(Role.AUDITOR);

        member.get("/api/organizations").expect(403);
        decide(auditor, member.organizationId(), "SUSPEND", "测试").expect(403);
        auditor.get("/api/organizations?text=" + member.organizationId()).expect(200);
    }

    @Test
    void theQueueIsFilteredAndPaged() {
        Map<String, Object> first = application();
        Map<String, Object> second = application();
        apply(first).expect(201);
        apply(second).expect(201);
        Person administrator = people.staff(Role.ADMINISTRATOR);

        JsonNode page = administrator
                .get("/api/organizations?state=APPLIED&size=1")
                .expect(200)
                .body();
        JsonNode next = administrator
                .get("/api/organizations?state=APPLIED&size=1&after="
                        + page.path("next").asText())
                .expect(200)
                .body();
        JsonNode byCode = administrator
                .get("/api/organizations?text=" + second.get("creditCode"))
                .expect(200)
                .body();

        assertThat(page.path("items").get(0).path("id"))
                .isNotEqualTo(next.path("items").get(0).path("id"));
        assertThat(byCode.path("items").findValuesAsText("creditCode"))
                .containsExactly(String.valueOf(second.get("creditCode")));
    }

    private Answer decide(Person person, String id, String decision, String reason) {
        String etag = people.staff(Role.AUDITOR)
                .get("/api/organizations/" + id)
                .expect(200)
                .etag();
        Map<String, String> body = Map.of("decision", decision, "reason", reason);
        return person.move("/api/organizations/" + id + "/decisions", body, etag);
    }

    private Answer apply(Map<String, Object> application) {
        return visitor.post("/api/public/organizations/applications", application);
    }

    private Person signIn(Map<String, Object> application) {
        Map<?, ?> person = (Map<?, ?>) Objects.requireNonNull(application.get("person"));
        Map<String, String> credentials = Map.of("email", String.valueOf(person.get("email")), "password", PASSWORD);
        JsonNode answer = visitor.post("/api/session", credentials).expect(200).body();
        return new Person(visitor.address(), null, answer.path("accessToken").asText());
    }

    private static Map<String, Object> application() {
        String email = UUID.randomUUID().toString().substring(24) + "@example.cn";
        Map<String, Object> application = new HashMap<>();
        application.put("profile", profile("申请单位" + email.substring(0, 6)));
        application.put("creditCode", CreditCodes.random().value());
        application.put("kind", "INSTITUTE");
        application.put("person", Map.of("name", "赵工", "email", email, "phone", "13800000000"));
        application.put("password", PASSWORD);
        return application;
    }

    private static Map<String, Object> profile(String name) {
        return Map.of(
                "name", name,
                "regionCode", "150203",
                "partyKind", "021",
                "stateOwned", true,
                "address", "",
                "contactName", "王老师",
                "contactPhone", "0472-1234567",
                "introduction", "");
    }
}

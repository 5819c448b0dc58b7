package cn.techexchange.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnPlatform
class CorrectionIT {
    private final Person member;
    private final Person bureau;
    private final Person auditor;
    private final String path;

    CorrectionIT(People people) {
        member = people.institute();
        bureau = people.staff(Role.ADMINISTRATOR);
        auditor = people.staff(Role.AUDITOR);
        path = "/api/organizations/" + member.organizationId();
    }

    @Test
    void theBureauSeesWhatWasCorrectedByWhomAndWhy() {
        Answer before = bureau.get(path).expect(200);
        String name = before.body().path("name").asText();

        Answer after = bureau.put(path + "/facts", facts("更名后的研究院", "证照更名"), before.etag())
                .expect(200);

        assertThat(after.etag()).isNotEqualTo(before.etag());
        assertThat(after.body().path("contactName")).isEqualTo(before.body().path("contactName"));
        JsonNode line = auditor.get(path + "/corrections").expect(200).body().get(0);
        assertThat(line.path("reason").asText()).isEqualTo("证照更名");
        assertThat(line.path("by").asText()).startsWith("测试人员");
        assertThat(line.path("changes").findValuesAsText("field")).containsExactly("name");
        assertThat(line.path("changes").get(0).path("before").asText()).isEqualTo(name);
        assertThat(line.path("changes").get(0).path("after").asText()).isEqualTo("更名后的研究院");
        JsonNode entry = auditor.get("/api/audit?action=ORGANIZATION_CORRECTED&subjectId=" + member.organizationId())
                .expect(200)
                .body()
                .path("items")
                .get(0);
        assertThat(entry.path("detail").asText()).contains(name, "更名后的研究院", "证照更名");
    }

    @Test
    void withoutReasonChangeOrVersionNothingIsCorrected() {
        Answer known = bureau.get(path).expect(200);
        Map<String, Object> same = facts(known.body().path("name").asText(), "没有改动");

        Answer silent =
                bureau.put(path + "/facts", facts("甲", " "), known.etag()).expect(400);
        Answer unchanged = bureau.put(path + "/facts", same, known.etag()).expect(400);
        bureau.put(path + "/facts", facts("甲", "原因"), "\"99\"").expect(412);

        assertThat(silent.body().path("errors").findValuesAsText("field")).containsExactly("reason");
        assertThat(unchanged.body().path("errors").findValuesAsText("field")).containsExactly("name");
        assertThat(bureau.get(path + "/corrections").expect(200).body()).isEmpty();
    }

    @Test
    void onlyAnAdministratorCorrects() {
        String etag = bureau.get(path).expect(200).etag();

        auditor.put(path + "/facts", facts("甲", "原因"), etag).expect(403);
        member.put(path + "/facts", facts("甲", "原因"), etag).expect(403);
        member.get(path + "/corrections").expect(403);
    }

    private static Map<String, Object> facts(String name, String reason) {
        var facts = new HashMap<String, Object>();
        facts.put("name", name);
        facts.put("regionCode", "150203");
        facts.put("partyKind", "110");
        facts.put("stateOwned", false);
        facts.put("reason", reason);
        return facts;
    }
}

package cn.techexchange.identity.trail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@OnPlatform
class AuditTrailIT {
    private final People people;

    AuditTrailIT(People people) {
        this.people = people;
    }

    @Test
    void anAuditorFindsWhatAPersonDid() {
        Person member = people.enterprise();
        var account = Objects.requireNonNull(member.account());
        String etag = member.get("/api/account").expect(200).etag();
        member.put("/api/account", Map.of("name", "改过的名字", "phone", ""), etag).expect(200);

        JsonNode lines = read("person=" + account.email() + "&action=ACCOUNT_EDITED");

        assertThat(lines.size()).isEqualTo(1);
        assertThat(lines.get(0).path("personName").asText()).isEqualTo("改过的名字");
        assertThat(lines.get(0).path("subjectId").asText()).isEqualTo(account.id());
    }

    @Test
    void anUnknownPersonDidNothing() {
        assertThat(read("person=nobody@example.cn").size()).isZero();
    }

    @Test
    void daysNarrowTheList() {
        assertThat(read("until=2020-01-01").size()).isZero();
        assertThat(read("from=2020-01-01&subjectType=account").findValuesAsText("subjectType"))
                .allMatch("account"::equals);
    }

    @Test
    void nobodyElseReadsIt() {
        people.enterprise().get("/api/audit").expect(403);
        people.staff(Role.FIRST_REVIEWER).get("/api/audit").expect(403);
    }

    private JsonNode read(String query) {
        return people.staff(Role.AUDITOR)
                .get("/api/audit?" + query)
                .expect(200)
                .body()
                .path("items");
    }
}

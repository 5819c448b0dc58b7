package cn.techexchange.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@OnPlatform
class ApplicationRateIT {
    private static final int FREE = 20;
    private final Person visitor;
    private final String address = "203.0." + ThreadLocalRandom.current().nextInt(255) + ".7";

    ApplicationRateIT(People people) {
        visitor = people.visitor();
    }

    @Test
    void oneAddressMustWaitAfterManyApplicationsAndIsToldHowLong() {
        for (int i = 0; i < FREE; i++) {
            assertThat(apply(address).status()).isEqualTo(400);
        }

        Answer refused = apply(address);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("/problems/too-many-applications");
        assertThat(Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 30L);
        assertThat(apply("198.51.100.23").status()).isEqualTo(400);
    }

    /** Refused for the check character of its code: cheap, and still an attempt. */
    private Answer apply(String from) {
        return visitor.send(visitor.request("/api/public/organizations/applications")
                .header("Content-Type", "application/json")
                .header("X-Real-IP", from)
                .POST(BodyPublishers.ofString(Answer.json(application()))));
    }

    private static Map<String, Object> application() {
        var application = new HashMap<String, Object>();
        application.put("profile", profile());
        application.put("creditCode", "91350100M000100Y44");
        application.put("kind", "INSTITUTE");
        application.put("person", Map.of("name", "赵工", "email", "zhao@example.cn", "phone", "13800000000"));
        application.put("password", "远山-青石-流水-长风");
        return application;
    }

    private static Map<String, Object> profile() {
        return Map.of(
                "name", "频繁申请的单位",
                "regionCode", "150203",
                "partyKind", "021",
                "stateOwned", true,
                "address", "",
                "contactName", "王老师",
                "contactPhone", "0472-1234567",
                "introduction", "");
    }
}

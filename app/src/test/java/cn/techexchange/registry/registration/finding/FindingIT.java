package cn.techexchange.registry.registration.finding;

import static cn.techexchange.registry.registration.Desk.id;
import static cn.techexchange.registry.registration.Desk.move;
import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.registration.Desk;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.RunningPlatform;
import cn.techexchange.testing.Statements;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the pre-check says stands at its field until it is mended or somebody answers for it. */
@OnPlatform
class FindingIT {
    private final Desk desk;
    private final Statements statements;

    FindingIT(RunningPlatform platform, People people) {
        desk = new Desk(platform, people);
        statements = new Statements(platform);
    }

    @Test
    void anErrorThatCameUpLaterIsWavedThroughWithAReasonBeforeTheCasePasses() {
        Answer inReview = desk.inFirstReview();
        String contract = inReview.body().at("/summary/contractId").asText();
        statements.run(
                "UPDATE contract_submission SET form = REPLACE(form, '\"technologyField\":\"05\"',"
                        + " '\"technologyField\":\"\"') WHERE contract_id = ?",
                contract);
        JsonNode error = error(desk.first.get(address(inReview)).expect(200).body());

        assertThat(move(desk.first, inReview, "first-review", Map.of()).problem())
                .isEqualTo("/problems/findings-open");
        assertThat(waive(inReview, "NO_SUCH_CODE/x").problem()).isEqualTo("/problems/finding-gone");
        JsonNode waived = error(
                waive(inReview, error.at("/finding/key").asText()).expect(200).body());

        assertThat(waived.at("/waiver/reason").asText()).isEqualTo("合同附件已写明。");
        assertThat(waived.at("/waiver/person").asText()).startsWith("测试人员");
        move(desk.first, inReview, "first-review", Map.of()).expect(200);
    }

    private static JsonNode error(JsonNode findings) {
        for (JsonNode each : findings) {
            if (each.at("/finding/severity").asText().equals(Finding.Severity.ERROR.name())) {
                return each;
            }
        }
        throw new AssertionError("no error among " + findings);
    }

    private Answer waive(Answer seen, String key) {
        return desk.first.post(address(seen) + "/waiver", Map.of("key", key, "reason", "合同附件已写明。"));
    }

    private static String address(Answer seen) {
        return "/api/desk/registrations/" + id(seen) + "/findings";
    }
}

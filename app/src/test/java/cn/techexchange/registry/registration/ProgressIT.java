package cn.techexchange.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Progress by reference, without signing in. */
@OnPlatform
class ProgressIT {
    private final RunningPlatform platform;
    private final Desk desk;
    private final Person visitor;

    ProgressIT(RunningPlatform platform, People people) {
        this.platform = platform;
        desk = new Desk(platform, people);
        visitor = people.visitor();
    }

    @AfterEach
    void letTheNextTestIn() {
        LookupTries.forget(platform);
    }

    @Test
    void whoKnowsReferenceAndCodeSeesStepsClockAndNextMove() {
        Answer inReview = desk.inSecondReview();

        JsonNode seen = ask(" " + reference(inReview).toLowerCase(java.util.Locale.ROOT), codeEnd())
                .expect(200)
                .body();

        assertThat(seen.path("steps").findValuesAsText("state"))
                .containsExactly("SUBMITTED", "ACCEPTED", "FIRST_REVIEW", "SECOND_REVIEW");
        assertThat(seen.path("holder").asText()).isEqualTo("二审人");
        assertThat(seen.path("nextMove").asText()).contains("二审通过后登记");
        assertThat(seen.path("daysLeft").isInt()).isTrue();
        assertThat(seen.path("dueOn").asText()).isNotEmpty();
        assertThat(seen.path("projectName").asText()).isEqualTo("稀土***开发");
    }

    @Test
    void nothingConfidentialIsSaid() {
        Answer asked = Desk.move(desk.first, desk.inFirstReview(), "supplement", Map.of("text", "请补充配方的验收标准。"))
                .expect(200);

        String seen = ask(reference(asked), codeEnd()).expect(200).body().toString();

        assertThat(seen)
                .contains("SUPPLEMENT_REQUESTED")
                .doesNotContain("配方", "保护渣", "100000000", "80000000", "测试人员", "王老师", "某某钢铁")
                .doesNotContain(
                        desk.institute().name(), desk.institute().creditCode().value());
    }

    @Test
    void aWrongCodeAnswersLikeAReferenceThatDoesNotExist() {
        Answer submitted = desk.submitted();
        String wrong = codeEnd().startsWith("Z") ? "0000" : "ZZZZ";

        Answer wrongCode = ask(reference(submitted), wrong).expect(404);
        Answer noReference = ask("KQ-2026-999999", codeEnd()).expect(404);

        assertThat(wrongCode.body().path("detail")).isEqualTo(noReference.body().path("detail"));
        assertThat(ask(reference(submitted), "").status()).isEqualTo(400);
        assertThat(ask(reference(submitted), "1").status()).isEqualTo(400);
    }

    @Test
    void guessingIsSlowedDownAndSaysForHowLong() {
        Answer refused = LookupTries.untilRefused(() -> ask("KQ-2026-999999", "0000"));

        assertThat(refused.headers().firstValue("Retry-After").map(Integer::parseInt))
                .hasValueSatisfying(seconds -> assertThat(seconds).isBetween(1, 900));
        assertThat(ask(reference(desk.submitted()), codeEnd()).status()).isEqualTo(429);
    }

    private Answer ask(String reference, String codeEnd) {
        return visitor.post("/api/public/progress", Map.of("reference", reference, "codeEnd", codeEnd));
    }

    private String codeEnd() {
        return desk.institute().creditCode().value().substring(14);
    }

    private static String reference(Answer registration) {
        return registration.body().at("/summary/reference").asText();
    }
}

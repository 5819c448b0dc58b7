package cn.techexchange.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import org.junit.jupiter.api.Test;

@OnPlatform
class ProblemIT {
    private final People people;

    ProblemIT(People people) {
        this.people = people;
    }

    @Test
    void unknownAddressesAreProblemsWithANumberToQuote() {
        Answer answer = people.visitor().get("/api/dictionaries/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("/problems/not-found");
        assertThat(answer.body().path("requestId").asText())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void dictionariesAreOpenToVisitors() {
        Answer answer =
                people.visitor().get("/api/dictionaries/technology-fields").expect(200);

        assertThat(answer.body().size()).isEqualTo(11);
        assertThat(answer.body().get(0).path("name").asText()).isEqualTo("电子信息");
    }
}

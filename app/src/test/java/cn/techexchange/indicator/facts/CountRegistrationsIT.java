package cn.techexchange.indicator.facts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.registry.registration.Desk;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.RunningPlatform;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

@OnPlatform
class CountRegistrationsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final Desk desk;
    private final Facts facts;

    CountRegistrationsIT(RunningPlatform platform, People people) {
        desk = new Desk(platform, people);
        facts = platform.bean(Facts.class);
    }

    @Test
    void aRegistrationCountsItsWorksheetAndACancellationTakesItAwayAgain() throws InterruptedException {
        Answer registered = desk.registered();
        long gross =
                registered.body().path("summary").path("transactionValueFen").asLong();

        Figure counted = await(Desk.id(registered), figure -> figure.contracts() == 1);
        assertThat(gross).isPositive();
        assertThat(counted.grossFen()).isEqualTo(gross);
        assertThat(counted.technologyFen()).isPositive().isLessThanOrEqualTo(gross);

        Desk.move(desk.second(), registered, "cancel", Map.of("text", "双方协商解除合同"))
                .expect(200);
        Figure after = await(Desk.id(registered), figure -> figure.contracts() == 0);
        assertThat(after.grossFen()).isZero();
        assertThat(after.technologyFen()).isZero();
    }

    private Figure await(String registrationId, Predicate<Figure> wanted) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        Figure figure = facts.totalOf(registrationId);
        while (!wanted.test(figure) && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            figure = facts.totalOf(registrationId);
        }
        assertThat(figure).matches(wanted);
        return figure;
    }
}

package cn.techexchange.indicator.facts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.registry.registration.Desk;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.RunningPlatform;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A registration at the desk becomes a figure, and a cancellation takes it back. */
@OnPlatform
class RecordFactsIT {
    private final Facts facts;
    private final Desk desk;

    RecordFactsIT(RunningPlatform platform, People people) {
        facts = platform.bean(Facts.class);
        desk = new Desk(platform, people);
    }

    @Test
    void whatIsRegisteredCountsAndWhatIsCancelledCountsNoMore() {
        Answer registered = desk.registered();
        String id = Desk.id(registered);

        await(() -> facts.totalOf(id).contracts() == 1);
        Figure figure = facts.totalOf(id);
        assertThat(figure.grossFen()).isEqualTo(100_000_000);
        assertThat(figure.technologyFen()).isEqualTo(80_000_000);

        desk.cancel(registered).expect(200);
        await(() -> facts.totalOf(id).contracts() == 0);
        assertThat(facts.totalOf(id).grossFen()).isZero();
    }

    private static void await(Supplier<Boolean> fact) {
        Instant latest = Instant.now().plus(Duration.ofSeconds(20));
        while (!fact.get()) {
            assertThat(Instant.now()).isBefore(latest);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

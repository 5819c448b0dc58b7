package cn.techexchange.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkLoopTest {
    private final List<Duration> rests = new ArrayList<>();

    @Test
    void restsAsLongAsTheStepSaysAndEndsWithTheServer() {
        new WorkLoop(new Steps(List.of("ok", "ok")), this::rest).run();

        assertThat(rests).containsExactly(Duration.ofMillis(1), Duration.ofMillis(1));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aFailedStepIsTriedAgainAfterAPause() {
        new WorkLoop(new Steps(List.of("fails", "fails", "pauses", "ok")), this::rest).run();

        Duration pause = Duration.ofSeconds(3);
        assertThat(rests).containsExactly(pause, pause, pause, Duration.ofMillis(1));
        assertThat(Thread.interrupted()).isTrue();
    }

    private void rest(Duration worked) {
        rests.add(worked);
    }

    /** What happens at each step; after the last the server ends. */
    private static final class Steps implements ContinuousWork {
        private final List<String> left;

        Steps(List<String> steps) {
            left = new ArrayList<>(steps);
        }

        @Override
        public String name() {
            return "steps of a test";
        }

        @Override
        public Duration step(Rest rest) throws InterruptedException {
            if (left.isEmpty()) {
                throw new InterruptedException("the server ends");
            }
            return switch (left.removeFirst()) {
                case "fails" -> throw new IllegalStateException("broken");
                case "pauses" -> throw new WorkPaused("away", new IllegalStateException());
                default -> Duration.ofMillis(1);
            };
        }
    }
}

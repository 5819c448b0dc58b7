package cn.techexchange.registry.registration;

import cn.techexchange.identity.attempt.RecentAttempts;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.RunningPlatform;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Somebody who tries what does not exist, again and again. */
final class LookupTries {
    private static final int MOST = 60;

    private LookupTries() {}

    static Answer untilRefused(Supplier<Answer> wrong) {
        for (int i = 0; i < MOST; i++) {
            Answer answer = wrong.get();
            if (answer.status() == 429) {
                return answer;
            }
            answer.expect(404);
        }
        throw new AssertionError("never slowed down");
    }

    /** All tests come from one address. */
    static void forget(RunningPlatform platform) {
        platform.bean(RecentAttempts.class).forgetBefore(Instant.now().plus(Duration.ofDays(2)));
    }
}

package cn.techexchange.identity.attempt.db;

import cn.techexchange.identity.attempt.Attempts;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("sign_in_attempt")
record AttemptRow(@Id String subject, int failures, Instant lastAt, Instant blockedUntil) {
    Attempts toAttempts() {
        return new Attempts(failures, lastAt, blockedUntil);
    }
}

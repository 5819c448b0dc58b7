package cn.techexchange.identity.mailing.db;

import cn.techexchange.identity.mailing.MailPreference;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("mail_preference")
record MailPreferenceRow(
        @Id String accountId,
        @Nullable String confirmedEmail,
        @Nullable Instant confirmedAt,
        boolean paused) {
    MailPreference toPreference() {
        return new MailPreference(accountId, confirmedEmail, confirmedAt, paused);
    }
}

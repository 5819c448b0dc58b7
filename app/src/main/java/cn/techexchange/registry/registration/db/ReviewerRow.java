package cn.techexchange.registry.registration.db;

import cn.techexchange.registry.registration.ReviewStep;
import cn.techexchange.registry.registration.Reviewers;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/** The parties' codes stand beside the reviewer's own, so that a CHECK can compare them. */
@MappedEntity("registration_reviewer")
record ReviewerRow(@EmbeddedId Key key, ReviewStep step, String creditCode, String partyCodes) {
    static ReviewerRow of(RegistrationRow registration, Reviewers.Participation participation) {
        return new ReviewerRow(
                new Key(registration.id(), participation.accountId()),
                participation.step(),
                participation.creditCode(),
                registration.partyCodes());
    }

    Reviewers.Participation toParticipation() {
        return new Reviewers.Participation(key.accountId, creditCode, step);
    }

    @Embeddable
    record Key(
            @MappedProperty("registration_id") String registrationId,
            @MappedProperty("account_id") String accountId) {}
}

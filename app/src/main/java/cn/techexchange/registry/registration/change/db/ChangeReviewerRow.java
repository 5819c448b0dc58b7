package cn.techexchange.registry.registration.change.db;

import cn.techexchange.registry.registration.ReviewStep;
import cn.techexchange.registry.registration.Reviewers;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/** The parties' codes stand beside the reviewer's own, so that a CHECK can compare them. */
@MappedEntity("registration_change_reviewer")
record ChangeReviewerRow(@EmbeddedId Key key, ReviewStep step, String creditCode, String partyCodes) {
    static ChangeReviewerRow of(ChangeRow change, Reviewers.Participation part) {
        return new ChangeReviewerRow(
                new Key(change.id(), part.accountId()), part.step(), part.creditCode(), change.partyCodes());
    }

    Reviewers.Participation toParticipation() {
        return new Reviewers.Participation(key.accountId, creditCode, step);
    }

    @Embeddable
    record Key(
            @MappedProperty("change_id") String changeId,
            @MappedProperty("account_id") String accountId) {}
}

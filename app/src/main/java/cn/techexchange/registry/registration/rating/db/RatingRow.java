package cn.techexchange.registry.registration.rating.db;

import cn.techexchange.registry.registration.rating.Rating;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

@MappedEntity("registration_rating")
record RatingRow(
        @Id String registrationId,
        int grade,
        String comment,
        String ratedBy,
        Instant ratedAt,
        Rating.FollowUp.State followUp,
        String note,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        @Version @Nullable Long version) {
    static RatingRow of(Rating rating) {
        return new RatingRow(
                rating.registrationId(),
                rating.grade(),
                rating.comment(),
                rating.ratedBy(),
                rating.ratedAt(),
                rating.followUp().state(),
                rating.followUp().note(),
                rating.followUp().closedBy(),
                rating.followUp().closedAt(),
                rating.version());
    }

    Rating toRating() {
        var done = new Rating.FollowUp(followUp, note, closedBy, closedAt);
        return new Rating(registrationId, grade, comment, ratedBy, ratedAt, done, version);
    }
}

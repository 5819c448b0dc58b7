package cn.techexchange.registry.registration.rating.db;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.sql.UniqueKey;
import cn.techexchange.registry.registration.rating.Rating;
import cn.techexchange.registry.registration.rating.RatingProblem;
import cn.techexchange.registry.registration.rating.Ratings;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredRatings implements Ratings {
    private final RatingRows rows;

    StoredRatings(RatingRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Rating> find(String registrationId) {
        return rows.find(registrationId).map(RatingRow::toRating);
    }

    @Override
    public Rating add(Rating rating) {
        try {
            return rows.save(RatingRow.of(rating)).toRating();
        } catch (DataAccessException e) {
            if (UniqueKey.refused(e, "PRIMARY")) {
                throw new ProblemException(RatingProblem.ALREADY_RATED, "您已评价过这次办理，每件只能评价一次。");
            }
            throw e;
        }
    }

    @Override
    public Rating update(Rating rating) {
        return rows.update(RatingRow.of(rating)).toRating();
    }

    @Override
    public List<Rating> list(Rating.FollowUp.@Nullable State followUp, @Nullable String before, int limit) {
        return rows.list(followUp == null ? null : followUp.name(), before, limit).stream()
                .map(RatingRow::toRating)
                .toList();
    }
}

package cn.techexchange.registry.registration.rating;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The applicants' ratings, one a registration. */
public interface Ratings {
    Optional<Rating> find(String registrationId);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code ALREADY_RATED} */
    Rating add(Rating rating);

    Rating update(Rating rating);

    /** Newest first. @param before id of the registration that the page before ended with, null for the first page */
    List<Rating> list(Rating.FollowUp.@Nullable State followUp, @Nullable String before, int limit);
}

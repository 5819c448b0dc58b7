package cn.techexchange.registry.registration.rating;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.contract.ContractAccess;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RegistrationState;
import cn.techexchange.registry.registration.Registrations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The applicant rates a finished case once; a bad grade is seen to. */
@Singleton
public class RateRegistration {
    private final Registrations registrations;
    private final ContractAccess access;
    private final Ratings ratings;
    private final Audit audit;
    private final Clock clock;

    RateRegistration(Registrations registrations, ContractAccess access, Ratings ratings, Audit audit, Clock clock) {
        this.registrations = registrations;
        this.access = access;
        this.ratings = ratings;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code CASE_NOT_FINISHED}, {@code ALREADY_RATED}, {@code NOT_THE_REGISTRANT} */
    @Transactional
    public Rating rate(Caller caller, String registrationId, int grade, String comment) {
        Registration registration = registrations.get(registrationId);
        access.own(caller, registration.filing().contractId());
        if (!isFinished(registration.state())) {
            throw new ProblemException(RatingProblem.CASE_NOT_FINISHED, "办结之后才能评价。");
        }
        Rating rating = Rating.given(registrationId, grade, comment, caller.accountId(), LocalTime.now(clock));
        record(caller, registrationId, "REGISTRATION_RATED", registration.reference() + " 评价 " + grade + " 分");
        return ratings.add(rating);
    }

    /** @throws ProblemException {@code NO_FOLLOW_UP_OPEN}, {@code NOT_FOUND}, {@code VERSION_CHANGED} */
    @Transactional
    public Rating closeFollowUp(Caller caller, String registrationId, long version, String note) {
        Rating rating = ratings.find(registrationId).orElseThrow(() -> ProblemException.notFound("评价"));
        EntityTag.mustMatch(rating.requireVersion(), version);
        Rating closed = rating.close(note, caller.accountId(), LocalTime.now(clock));
        record(caller, registrationId, "RATING_FOLLOWED_UP", "差评回访办结");
        return ratings.update(closed);
    }

    private void record(Caller caller, String registrationId, String action, String detail) {
        audit.record(caller.actor(), action, new Audit.Subject("registration", registrationId), detail);
    }

    private static boolean isFinished(RegistrationState state) {
        return switch (state) {
            case REGISTERED, CHANGED, REFUSED, CANCELLED, REVOKED -> true;
            case DRAFT, SUBMITTED, ACCEPTED, FIRST_REVIEW, SECOND_REVIEW, EXPERT_REVIEW, SUPPLEMENT_REQUESTED -> false;
        };
    }
}

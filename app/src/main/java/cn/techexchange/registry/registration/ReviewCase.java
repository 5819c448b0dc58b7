package cn.techexchange.registry.registration;

import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the desk reviews: a first application, or a change of a registered contract. Every move checks first and gives a
 * new value.
 *
 * @param <C> the case itself
 */
public interface ReviewCase<C extends ReviewCase<C>> {
    CaseRef ref();

    /** The registration that it is about. */
    String registrationId();

    /** The review that goes on, if one does. */
    Optional<ReviewStage> stage();

    /** Whose work it is at the desk now. */
    Optional<ReviewStep> deskStep();

    Review review();

    /** The number of the submission that is judged. */
    int submission();

    long transactionValueFen();

    long technologyValueFen();

    /** Nobody of these organisations judges it. */
    Set<String> partyCodes();

    C with(Review changed);

    /** What is said to a move that its state forbids. */
    ProblemException forbidden();

    long requireVersion();

    /** Why the person may not act on it now, if so. */
    Optional<ProblemException> objection(Reviewer reviewer);

    /** @throws ProblemException what bars the person */
    default void requireTurn(Reviewer reviewer) {
        requireNone(objection(reviewer));
    }

    /** Keeps it for the person until it moves on or is released. */
    default C take(Reviewer reviewer, Instant now) {
        if (deskStep().isEmpty()) {
            throw forbidden();
        }
        requireTurn(reviewer);
        return with(review().takenBy(new Taken(reviewer.accountId(), now)));
    }

    /** @param anyones whether somebody else's may be released too */
    default C release(String accountId, boolean anyones) {
        return with(review().released(accountId, anyones));
    }

    /** Counts an expert's opinion on the submission as it stands. */
    default C opinionHeard() {
        if (!isWithExperts()) {
            throw forbidden();
        }
        return with(review().with(review().experts().oneMoreHeard()));
    }

    /** The calendar of the running stage has changed; nothing else of it does. */
    default C endingOn(LocalDate day) {
        if (stage().isEmpty()) {
            throw forbidden();
        }
        return with(review().with(review().clock().endingOn(day)));
    }

    default boolean isWithExperts() {
        return stage().filter(stage -> stage == ReviewStage.EXPERT_REVIEW).isPresent();
    }

    /** Why the second review may not be ended yet, whoever asks. */
    default Optional<ProblemException> expertObjection() {
        return stage().flatMap(stage -> review().experts().objection(stage, technologyValueFen()));
    }

    /** Why a supplement may not be asked for yet: the experts are still at work. */
    default Optional<ProblemException> supplementObjection() {
        return stage().flatMap(stage -> review().experts().missing(stage));
    }

    /** @throws ProblemException the objection, if there is one */
    static void requireNone(Optional<ProblemException> objection) {
        objection.ifPresent(problem -> {
            throw problem;
        });
    }
}

package cn.techexchange.registry.registration;

import cn.techexchange.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has reviewed a registration so far, and the rules that keep the two reviews apart.
 *
 * @param participations each person once, with the one step that person takes part in
 * @param firstPassedBy account that passed the first review
 * @param secondPassedBy account that passed the second review
 */
public record Reviewers(
        List<Participation> participations,
        @Nullable String firstPassedBy,
        @Nullable String secondPassedBy) {
    public static final Reviewers NONE = new Reviewers(List.of(), null, null);

    public Reviewers {
        participations = List.copyOf(participations);
        if (firstPassedBy != null && firstPassedBy.equals(secondPassedBy)) {
            throw new ProblemException(RegistrationProblem.REVIEWERS_MUST_DIFFER, "二审人不能与一审人相同。请由其他审核人处理。");
        }
    }

    /** Why the person may not act in that step, if so. */
    public Optional<ProblemException> objection(Reviewer reviewer, ReviewStep step, Set<String> partyCodes) {
        if (!reviewer.roles().contains(step.role())) {
            return Optional.of(new ProblemException(
                    RegistrationProblem.OTHER_REVIEWERS_STEP, "当前是" + step.title() + "，由" + step.title() + "人办理。"));
        }
        boolean actedElsewhere = participations.stream()
                .anyMatch(earlier -> earlier.accountId().equals(reviewer.accountId()) && earlier.step() != step);
        if (actedElsewhere) {
            return Optional.of(
                    new ProblemException(RegistrationProblem.REVIEWERS_MUST_DIFFER, "二审人不能与一审人相同。请由其他审核人处理。"));
        }
        return conflict(reviewer, partyCodes);
    }

    static Optional<ProblemException> conflict(Reviewer reviewer, Set<String> partyCodes) {
        return partyCodes.contains(reviewer.creditCode())
                ? Optional.of(new ProblemException(
                        RegistrationProblem.REVIEWER_BELONGS_TO_PARTY, "您所在单位是合同当事人，不能审核这份合同。请由其他审核人处理。"))
                : Optional.empty();
    }

    public Reviewers takingPart(Reviewer reviewer, ReviewStep step) {
        var all = new ArrayList<>(participations);
        var participation = new Participation(reviewer.accountId(), reviewer.creditCode(), step);
        if (!all.contains(participation)) {
            all.add(participation);
        }
        return new Reviewers(all, firstPassedBy, secondPassedBy);
    }

    /** New parties of the contract must not be those that a reviewer so far belongs to. */
    public void requireOutside(Set<String> partyCodes) {
        if (participations.stream().anyMatch(part -> partyCodes.contains(part.creditCode()))) {
            throw new ProblemException(RegistrationProblem.REVIEWER_BELONGS_TO_PARTY, "审核人所在单位不能成为合同当事人。请核对当事人信息。");
        }
    }

    public Reviewers passing(Reviewer reviewer, ReviewStep step) {
        return switch (step) {
            case FIRST -> new Reviewers(participations, reviewer.accountId(), null);
            case SECOND -> new Reviewers(participations, firstPassedBy, reviewer.accountId());
        };
    }

    /** One person's part in the review. */
    public record Participation(String accountId, String creditCode, ReviewStep step) {}
}

package cn.techexchange.registry.registration.change.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.registry.registration.ExpertPanel;
import cn.techexchange.registry.registration.NextMove;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.RunningClock;
import cn.techexchange.registry.registration.Taken;
import cn.techexchange.registry.registration.change.AvailableChangeMoves;
import cn.techexchange.registry.registration.change.Change;
import cn.techexchange.registry.registration.change.ChangeState;
import cn.techexchange.registry.registration.change.ChangeStep;
import cn.techexchange.registry.registration.change.Changes;
import cn.techexchange.registry.registration.change.NextChangeMove;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.ChangeExperts;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.ChangeMoveView;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.ChangeStepView;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.ChangeSummary;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.ChangeView;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.ChangedValues;
import cn.techexchange.registry.rulepack.PackVersion;
import cn.techexchange.registry.rulepack.RulePack;
import cn.techexchange.registry.rulepack.RulePacks;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows changes with the registration they are about, to the desk with names and moves. */
@Singleton
final class ChangeViews {
    private static final Set<Role> DESK =
            Set.of(Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.ADMINISTRATOR, Role.AUDITOR);
    private final Registrations registrations;
    private final Changes changes;
    private final ChangePeople people;
    private final RulePacks packs;
    private final AvailableChangeMoves moves;
    private final RunningClock clock;

    ChangeViews(
            Registrations registrations,
            Changes changes,
            ChangePeople people,
            RulePacks packs,
            AvailableChangeMoves moves,
            RunningClock clock) {
        this.registrations = registrations;
        this.changes = changes;
        this.people = people;
        this.packs = packs;
        this.moves = moves;
        this.clock = clock;
    }

    ChangeSummary row(Caller caller, Change change) {
        Registration registration = registrations.get(change.registrationId());
        Organization registrant = people.registrant(registration);
        return new ChangeSummary(
                change.id(),
                registration.reference(),
                registration.filing().projectName(),
                registrant.name(),
                change.state(),
                change.request().reason(),
                change.request().at(),
                clock.dueOn(change).orElse(null),
                clock.daysLeft(change).orElse(null),
                people.handler(change),
                isMine(caller, change),
                registrant.demo());
    }

    ChangeView of(Caller caller, Change change) {
        Registration registration = registrations.get(change.registrationId());
        Organization registrant = people.registrant(registration);
        boolean names = caller.roles().stream().anyMatch(DESK::contains);
        NextMove next = NextChangeMove.of(change.state());
        List<ChangeStep> steps = changes.steps(change.id());
        PackVersion edition = change.review().rulePack();
        RulePack pack = edition == null ? null : packs.get(edition);
        return new ChangeView(
                change.id(),
                registration.id(),
                registration.filing().contractId(),
                registration.reference(),
                registration.filing().projectName(),
                registrant.name(),
                change.state(),
                next.holder(),
                next.text(),
                change.request().reason(),
                change.baseSubmission(),
                change.handedIn() == null ? null : change.submission(),
                values(change, registration),
                change.request().at(),
                clock.dueOn(change).orElse(null),
                clock.daysLeft(change).orElse(null),
                pack == null ? null : pack.name(),
                change.review().experts().isRequiredFor(change.technologyValueFen()),
                experts(change.review().experts()),
                supplementText(change, steps),
                change.answer().text(),
                change.answer().at(),
                names ? people.handler(change) : null,
                isMine(caller, change),
                steps.stream().map(step -> view(step, names)).toList(),
                moves.of(caller, change).stream()
                        .map(move -> new ChangeMoveView(move.kind(), move.objection()))
                        .toList(),
                registrant.demo(),
                change.requireVersion());
    }

    private static boolean isMine(Caller caller, Change change) {
        Taken taken = change.review().taken();
        return taken != null && taken.accountId().equals(caller.accountId());
    }

    private static @Nullable ChangedValues values(Change change, Registration registration) {
        return change.handedIn() == null
                ? null
                : new ChangedValues(
                        registration.transactionValueFen(),
                        registration.technologyValueFen(),
                        change.transactionValueFen(),
                        change.technologyValueFen());
    }

    private static @Nullable ChangeExperts experts(ExpertPanel panel) {
        return panel.needed() == 0 ? null : new ChangeExperts(panel.needed(), panel.heard());
    }

    private static @Nullable String supplementText(Change change, List<ChangeStep> steps) {
        return change.state() == ChangeState.SUPPLEMENT_REQUESTED
                ? steps.getLast().note()
                : null;
    }

    /** What reviewers write to each other stays at the desk. */
    private ChangeStepView view(ChangeStep step, boolean names) {
        boolean told = switch (step.state()) {
            case DRAFT, SUPPLEMENT_REQUESTED, REFUSED, WITHDRAWN -> true;
            case FIRST_REVIEW, SECOND_REVIEW, EXPERT_REVIEW, PASSED -> false;
        };
        return new ChangeStepView(
                step.state(),
                step.at(),
                step.by().name(),
                names ? people.name(step.accountId()) : null,
                names || told ? step.note() : "");
    }
}

package cn.techexchange.registry.registration.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.registration.AvailableMoves;
import cn.techexchange.registry.registration.ExpertPanel;
import cn.techexchange.registry.registration.NextMove;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RegistrationState;
import cn.techexchange.registry.registration.RegistrationStep;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.web.RegistrationAnswers.DeskMoveView;
import cn.techexchange.registry.registration.web.RegistrationAnswers.ExpertProgress;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RegistrationStepView;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RegistrationSummary;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RegistrationView;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RulePackNote;
import cn.techexchange.registry.rulepack.PackVersion;
import cn.techexchange.registry.rulepack.RefusalGround;
import cn.techexchange.registry.rulepack.RulePack;
import cn.techexchange.registry.rulepack.RulePacks;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows one registration to its owner, or with names and moves to the desk. */
@Singleton
final class RegistrationViews {
    private final Registrations registrations;
    private final RegistrationSummaries summaries;
    private final RulePacks packs;
    private final Accounts accounts;
    private final AvailableMoves availableMoves;

    RegistrationViews(
            Registrations registrations,
            RegistrationSummaries summaries,
            RulePacks packs,
            Accounts accounts,
            AvailableMoves availableMoves) {
        this.registrations = registrations;
        this.summaries = summaries;
        this.packs = packs;
        this.accounts = accounts;
        this.availableMoves = availableMoves;
    }

    RegistrationView forOwner(Registration registration) {
        return view(summaries.of(registration), registration, false, List.of());
    }

    RegistrationView forDesk(Caller caller, Registration registration) {
        List<DeskMoveView> moves = availableMoves.of(caller, registration).stream()
                .map(move -> new DeskMoveView(move.kind().name(), move.objection()))
                .toList();
        RegistrationSummary summary =
                summaries.forDesk(caller, List.of(registration)).getFirst();
        return view(summary, registration, true, moves);
    }

    private RegistrationView view(
            RegistrationSummary summary, Registration registration, boolean names, List<DeskMoveView> moves) {
        List<RegistrationStep> steps = registrations.steps(registration.id());
        PackVersion edition = registration.rulePack();
        Optional<RulePack> pack = edition == null ? Optional.empty() : Optional.of(packs.get(edition));
        return new RegistrationView(
                summary,
                registration.filing().submission(),
                NextMove.of(registration.state()).text(),
                pack.map(found -> note(found, registration)).orElse(null),
                registration.clock().acceptedOn(),
                registration.outcome().decidedOn(),
                pack.map(found -> grounds(found, registration)).orElse(List.of()),
                registration.outcome().text(),
                registration.outcome().statute(),
                registration.counted().transactionValueFen(),
                registration.counted().technologyValueFen(),
                experts(registration.review().experts()),
                supplementText(registration, steps),
                steps.stream().map(step -> view(step, names)).toList(),
                moves,
                registration.requireVersion());
    }

    private static @Nullable ExpertProgress experts(ExpertPanel panel) {
        return panel.needed() == 0 ? null : new ExpertProgress(panel.needed(), panel.heard());
    }

    private static RulePackNote note(RulePack pack, Registration registration) {
        return new RulePackNote(
                pack.code(),
                pack.version(),
                pack.name(),
                pack.source(),
                pack.unconfirmed(),
                pack.review().count().name(),
                pack.asksExperts(registration.filing().technologyValueFen()));
    }

    private List<RefusalGround> grounds(RulePack pack, Registration registration) {
        return pack.refusalGrounds().stream()
                .filter(ground -> registration.outcome().grounds().contains(ground.code()))
                .toList();
    }

    private static @Nullable String supplementText(Registration registration, List<RegistrationStep> steps) {
        return registration.state() == RegistrationState.SUPPLEMENT_REQUESTED
                ? steps.getLast().note()
                : null;
    }

    private RegistrationStepView view(RegistrationStep step, boolean names) {
        String person =
                names ? accounts.find(step.accountId()).map(Account::name).orElse(null) : null;
        return new RegistrationStepView(
                step.state().name(), step.at(), step.by().name(), person, names || isForOwner(step) ? step.note() : "");
    }

    /** What reviewers write to each other stays at the desk. */
    private static boolean isForOwner(RegistrationStep step) {
        return step.by() == Role.EXPERT
                || step.state() == RegistrationState.SUPPLEMENT_REQUESTED
                || step.state() == RegistrationState.REFUSED
                || step.state() == RegistrationState.CANCELLED
                || step.state() == RegistrationState.CHANGED
                || step.state() == RegistrationState.REVOKED;
    }
}

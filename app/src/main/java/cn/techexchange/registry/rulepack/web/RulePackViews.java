package cn.techexchange.registry.rulepack.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.rulepack.CheckPackFile;
import cn.techexchange.registry.rulepack.PackDifference;
import cn.techexchange.registry.rulepack.PackEdition;
import cn.techexchange.registry.rulepack.PackEdition.PackDecision;
import cn.techexchange.registry.rulepack.PackEditions;
import cn.techexchange.registry.rulepack.PackFileError;
import cn.techexchange.registry.rulepack.PackVersion;
import cn.techexchange.registry.rulepack.RulePack;
import cn.techexchange.registry.rulepack.RulePacks;
import cn.techexchange.registry.rulepack.web.RulePackAnswers.PackEditionSummary;
import cn.techexchange.registry.rulepack.web.RulePackAnswers.PackEditionView;
import cn.techexchange.registry.rulepack.web.RulePackAnswers.PackFileReport;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows editions to administrators and auditors. */
@Singleton
final class RulePackViews {
    private final PackEditions editions;
    private final RulePacks packs;
    private final PackDifference difference;
    private final CheckPackFile check;
    private final Accounts accounts;

    RulePackViews(
            PackEditions editions, RulePacks packs, PackDifference difference, CheckPackFile check, Accounts accounts) {
        this.editions = editions;
        this.packs = packs;
        this.difference = difference;
        this.check = check;
        this.accounts = accounts;
    }

    List<PackEditionSummary> list() {
        return editions.list().stream().map(this::summary).toList();
    }

    PackEditionView view(Caller caller, PackEdition edition) {
        RulePack pack = editions.pack(edition.edition());
        Optional<PackEdition> earlier = earlier(pack);
        return new PackEditionView(
                summary(edition),
                pack,
                earlier.map(found -> found.edition().toString()).orElse(null),
                earlier.map(found -> difference.between(found.text(), edition.text()))
                        .orElse(List.of()),
                edition.dryRunJob(),
                caller.accountId().equals(edition.uploadedBy()),
                edition.text(),
                edition.requireVersion());
    }

    /** What an upload of that text would come to; keeps nothing. */
    PackFileReport report(String text) {
        List<PackFileError> errors = check.errors(text);
        if (!errors.isEmpty()) {
            return new PackFileReport(errors, null, List.of());
        }
        Optional<PackEdition> earlier = earlier(check.parse(text));
        return new PackFileReport(
                List.of(),
                earlier.map(found -> found.edition().toString()).orElse(null),
                earlier.map(found -> difference.between(found.text(), text)).orElse(List.of()));
    }

    /** The edition that applies today, or else the pack in force that a wholly new one would take the place of. */
    private Optional<PackEdition> earlier(RulePack pack) {
        PackVersion before = packs.find(pack.code())
                .map(RulePack::edition)
                .filter(applied -> applied.version() < pack.version())
                .orElseGet(() -> pack.version() > 1
                        ? new PackVersion(pack.code(), pack.version() - 1)
                        : packs.inForceToday().edition());
        return editions.list().stream()
                .filter(edition -> edition.edition().equals(before) && !before.equals(pack.edition()))
                .findFirst();
    }

    private PackEditionSummary summary(PackEdition edition) {
        RulePack pack = editions.pack(edition.edition());
        PackDecision decision = edition.decision();
        return new PackEditionSummary(
                edition.id(),
                pack.code(),
                pack.version(),
                pack.name(),
                pack.unconfirmed(),
                edition.state().name(),
                packs.find(pack.code())
                        .map(RulePack::edition)
                        .filter(edition.edition()::equals)
                        .isPresent(),
                inForce().filter(edition.edition()::equals).isPresent(),
                pack.validity().from(),
                pack.validity().until(),
                decision == null ? null : decision.effectiveFrom(),
                nameOf(edition.uploadedBy()),
                edition.uploadedAt(),
                decision == null ? null : nameOf(decision.by()),
                decision == null ? null : decision.at(),
                decision == null ? "" : decision.reason());
    }

    private Optional<PackVersion> inForce() {
        try {
            return Optional.of(packs.inForceToday().edition());
        } catch (ProblemException e) {
            // The list is where an administrator mends a gap between two regulations.
            return Optional.empty();
        }
    }

    private @Nullable String nameOf(@Nullable String account) {
        return account == null
                ? null
                : accounts.find(account).map(Account::name).orElse(null);
    }
}

package cn.techexchange.registry.certificate;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RegistrationState;
import cn.techexchange.registry.registration.RegistrationStep;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.rulepack.PackCertificate;
import cn.techexchange.registry.rulepack.RefusalGround;
import cn.techexchange.registry.rulepack.RulePack;
import cn.techexchange.registry.rulepack.RulePacks;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Who decided, when and by which rules. */
@Singleton
final class DecisionFacts {
    private static final Set<RegistrationState> DECIDED =
            Set.of(RegistrationState.REGISTERED, RegistrationState.CHANGED, RegistrationState.REFUSED);
    private final Registrations registrations;
    private final Accounts accounts;
    private final Organizations organizations;
    private final RulePacks packs;

    DecisionFacts(Registrations registrations, Accounts accounts, Organizations organizations, RulePacks packs) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.organizations = organizations;
        this.packs = packs;
    }

    PaperContent.Decision of(Registration registration) {
        RulePack pack = pack(registration);
        List<String> chosen = registration.outcome().grounds();
        List<String> grounds = pack.refusalGrounds().stream()
                .filter(ground -> chosen.contains(ground.code()))
                .map(RefusalGround::name)
                .toList();
        Optional<Account> officer = officer(registration);
        return new PaperContent.Decision(
                Objects.requireNonNull(registration.outcome().decidedOn()),
                officer.flatMap(this::office).orElse("登记机构"),
                officer.map(Account::name).orElse(""),
                pack.name(),
                pack.unconfirmed(),
                grounds,
                registration.outcome().text());
    }

    /** The pack's own words; what no pack says is the platform's. */
    PaperWords words(Registration registration, PaperKind kind) {
        PackCertificate words = pack(registration).certificate();
        return switch (kind) {
            case CERTIFICATE -> new PaperWords(words.title(), words.text());
            case REFUSAL ->
                new PaperWords(
                        kind.title(),
                        "您提交的技术合同认定登记申请（" + registration.reference() + "）经审核不符合登记条件，决定不予登记。合同文本退回并标注“"
                                + words.refusalMark() + "”。");
        };
    }

    private RulePack pack(Registration registration) {
        return packs.get(Objects.requireNonNull(registration.rulePack()));
    }

    private Optional<Account> officer(Registration registration) {
        return registrations.steps(registration.id()).stream()
                .filter(step -> DECIDED.contains(step.state()))
                .reduce((earlier, later) -> later)
                .map(RegistrationStep::accountId)
                .flatMap(accounts::find);
    }

    private Optional<String> office(Account officer) {
        return Optional.ofNullable(officer.organizationId())
                .map(id -> organizations.get(id).name());
    }
}

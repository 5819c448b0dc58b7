package cn.techexchange.demo;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.OrganizationDecision;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.identity.organization.OrganizationState;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Organisations apply, get their people and are decided on. */
@Singleton
@Requires(property = DemoFilling.PROPERTY, value = "true")
final class OrganizationScript implements Script {
    private static final int DAYS_UNTIL_SUSPENSION = 60;
    private final DemoFiles files;
    private final Cast cast;
    private final Days days;
    private final OrganizationMoves moves;

    OrganizationScript(DemoFiles files, Cast cast, Days days, OrganizationMoves moves) {
        this.files = files;
        this.cast = cast;
        this.days = days;
        this.moves = moves;
    }

    static String organization(String key) {
        return "organization:" + key;
    }

    static String account(String key) {
        return "account:" + key;
    }

    @Override
    public List<Step> steps() {
        List<DemoAccount> accounts = files.accounts();
        return files.organizations().stream()
                .flatMap(organization -> Stream.concat(
                        life(organization).stream(),
                        accounts.stream()
                                .filter(account -> account.organization().equals(organization.key()))
                                .map(account -> joins(account, organization))))
                .toList();
    }

    private List<Step> life(DemoOrganization organization) {
        LocalDate applied = days.open(organization.appliedOn());
        var steps = new ArrayList<Step>();
        steps.add(Step.on(organization(organization.key()), applied, 9, 0, done -> moves.add(organization)));
        if (organization.kind() == OrganizationKind.BUREAU || organization.fate() == OrganizationState.APPLIED) {
            return steps;
        }
        LocalDate decided = days.after(applied, 2);
        boolean rejected = organization.fate() == OrganizationState.REJECTED;
        steps.add(
                decision(organization, decided, rejected ? OrganizationDecision.REJECT : OrganizationDecision.VERIFY));
        if (organization.fate() == OrganizationState.SUSPENDED) {
            steps.add(decision(organization, days.after(decided, DAYS_UNTIL_SUSPENSION), OrganizationDecision.SUSPEND));
        }
        return steps;
    }

    private Step decision(DemoOrganization organization, LocalDate day, OrganizationDecision decision) {
        String key = organization(organization.key()) + ":" + decision.name();
        return Step.on(
                key,
                day,
                10,
                0,
                done -> moves.decide(
                        cast.staff(Role.ADMINISTRATOR, done),
                        done.id(organization(organization.key())),
                        decision,
                        organization.reason()));
    }

    private Step joins(DemoAccount account, DemoOrganization organization) {
        LocalDate day = days.open(organization.appliedOn());
        return Step.on(
                account(account.key()),
                day,
                9,
                5,
                done -> moves.add(account, done.id(organization(organization.key()))));
    }
}

package cn.techexchange.registry.registration.expert.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.registry.registration.ExpertPanel;
import cn.techexchange.registry.registration.ReadRegistrations;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.expert.AssignExpert;
import cn.techexchange.registry.registration.expert.Assignment;
import cn.techexchange.registry.registration.expert.Experts;
import cn.techexchange.registry.registration.expert.Opinion;
import cn.techexchange.registry.registration.expert.web.ExpertAnswers.AssignExpertRequest;
import cn.techexchange.registry.registration.expert.web.ExpertAnswers.AssignedExpertView;
import cn.techexchange.registry.registration.expert.web.ExpertAnswers.ExpertChoice;
import cn.techexchange.registry.registration.expert.web.ExpertAnswers.ExpertPanelView;
import cn.techexchange.registry.registration.expert.web.ExpertAnswers.OpinionView;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The desk's view of a registration's experts. */
@Controller("/api/desk/registrations/{id}/experts")
class DeskExpertController {
    private final ReadRegistrations read;
    private final AssignExpert assignExpert;
    private final Experts experts;
    private final Accounts accounts;
    private final Organizations organizations;

    DeskExpertController(
            ReadRegistrations read,
            AssignExpert assignExpert,
            Experts experts,
            Accounts accounts,
            Organizations organizations) {
        this.read = read;
        this.assignExpert = assignExpert;
        this.experts = experts;
        this.accounts = accounts;
        this.organizations = organizations;
    }

    @Get
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    ExpertPanelView panel(@Parameter(hidden = true) Caller caller, String id) {
        return panel(read.get(caller, id));
    }

    /** All experts there are, with what keeps one from this case. */
    @Get("/choices")
    @Secured(Role.Name.SECOND_REVIEWER)
    List<ExpertChoice> choices(@Parameter(hidden = true) Caller caller, String id) {
        Registration registration = read.get(caller, id);
        List<String> asked =
                experts.listOf(id).stream().map(Assignment::accountId).toList();
        return accounts.listOfRole(Role.EXPERT).stream()
                .filter(account -> !asked.contains(account.id()))
                .map(account -> choice(account, registration))
                .toList();
    }

    @Post
    @Secured(Role.Name.SECOND_REVIEWER)
    ExpertPanelView assign(@Parameter(hidden = true) Caller caller, String id, @Body @Valid AssignExpertRequest body) {
        return panel(assignExpert.assign(caller, id, body.accountId()));
    }

    private ExpertPanelView panel(Registration registration) {
        ExpertPanel panel = registration.review().experts();
        List<Opinion> opinions = experts.opinions(registration.id());
        return new ExpertPanelView(
                panel.needed(),
                panel.heard(),
                panel.isRequiredFor(registration.filing().technologyValueFen()),
                experts.listOf(registration.id()).stream()
                        .map(assignment -> view(assignment, opinions))
                        .toList());
    }

    private AssignedExpertView view(Assignment assignment, List<Opinion> opinions) {
        Account account = accounts.get(assignment.accountId());
        Assignment.Declaration declared = assignment.declaration();
        return new AssignedExpertView(
                account.id(),
                account.name(),
                organizationOf(account).map(Organization::name).orElse(""),
                assignment.assignedAt(),
                declared == null ? null : declared.conflicted(),
                declared == null ? "" : declared.text(),
                opinions.stream()
                        .filter(opinion -> opinion.accountId().equals(account.id()))
                        .map(OpinionView::of)
                        .toList());
    }

    private ExpertChoice choice(Account account, Registration registration) {
        var organization = organizationOf(account);
        String code = organization.map(found -> found.creditCode().value()).orElse("");
        return new ExpertChoice(
                account.id(),
                account.name(),
                organization.map(Organization::name).orElse(""),
                objection(code, registration));
    }

    private static @Nullable String objection(String code, Registration registration) {
        return registration.filing().partyCodes().contains(code) ? "所在单位是合同当事人，应当回避" : null;
    }

    private java.util.Optional<Organization> organizationOf(Account account) {
        String id = account.organizationId();
        return id == null ? java.util.Optional.empty() : java.util.Optional.of(organizations.get(id));
    }
}

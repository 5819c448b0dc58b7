package cn.techexchange.registry.registration.expert.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.registry.registration.CaseRef;
import cn.techexchange.registry.registration.ExpertPanel;
import cn.techexchange.registry.registration.ReadCases;
import cn.techexchange.registry.registration.ReviewCase;
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

/** The desk's view of a case's experts. */
@Controller("/api/desk")
class DeskExpertController {
    private final ReadCases read;
    private final AssignExpert assignExpert;
    private final Experts experts;
    private final Accounts accounts;
    private final Organizations organizations;

    DeskExpertController(
            ReadCases read,
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

    @Get("/registrations/{id}/experts")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    ExpertPanelView panel(@Parameter(hidden = true) Caller caller, String id) {
        return panel(read.get(caller, CaseRef.registration(id)));
    }

    @Get("/changes/{id}/experts")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    ExpertPanelView panelOfChange(@Parameter(hidden = true) Caller caller, String id) {
        return panel(read.get(caller, CaseRef.change(id)));
    }

    /** All experts there are, with what keeps one from this case. */
    @Get("/registrations/{id}/experts/choices")
    @Secured(Role.Name.SECOND_REVIEWER)
    List<ExpertChoice> choices(@Parameter(hidden = true) Caller caller, String id) {
        return choices(read.get(caller, CaseRef.registration(id)));
    }

    @Get("/changes/{id}/experts/choices")
    @Secured(Role.Name.SECOND_REVIEWER)
    List<ExpertChoice> choicesOfChange(@Parameter(hidden = true) Caller caller, String id) {
        return choices(read.get(caller, CaseRef.change(id)));
    }

    @Post("/registrations/{id}/experts")
    @Secured(Role.Name.SECOND_REVIEWER)
    ExpertPanelView assign(@Parameter(hidden = true) Caller caller, String id, @Body @Valid AssignExpertRequest body) {
        return panel(assignExpert.assign(caller, CaseRef.registration(id), body.accountId()));
    }

    @Post("/changes/{id}/experts")
    @Secured(Role.Name.SECOND_REVIEWER)
    ExpertPanelView assignToChange(
            @Parameter(hidden = true) Caller caller, String id, @Body @Valid AssignExpertRequest body) {
        return panel(assignExpert.assign(caller, CaseRef.change(id), body.accountId()));
    }

    private List<ExpertChoice> choices(ReviewCase<?> asked) {
        List<String> already = experts.listOf(asked.ref().id()).stream()
                .map(Assignment::accountId)
                .toList();
        return accounts.listOfRole(Role.EXPERT).stream()
                .filter(account -> !already.contains(account.id()))
                .map(account -> choice(account, asked))
                .toList();
    }

    private ExpertPanelView panel(ReviewCase<?> asked) {
        ExpertPanel panel = asked.review().experts();
        List<Opinion> opinions = experts.opinions(asked.ref().id());
        return new ExpertPanelView(
                panel.needed(),
                panel.heard(),
                panel.isRequiredFor(asked.technologyValueFen()),
                experts.listOf(asked.ref().id()).stream()
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
                assignment.recusedAt(),
                opinions.stream()
                        .filter(opinion -> opinion.accountId().equals(account.id()))
                        .map(OpinionView::of)
                        .toList());
    }

    private ExpertChoice choice(Account account, ReviewCase<?> asked) {
        var organization = organizationOf(account);
        String code = organization.map(found -> found.creditCode().value()).orElse("");
        return new ExpertChoice(
                account.id(),
                account.name(),
                organization.map(Organization::name).orElse(""),
                objection(code, asked));
    }

    private static @Nullable String objection(String code, ReviewCase<?> asked) {
        return asked.partyCodes().contains(code) ? "所在单位是合同当事人，应当回避" : null;
    }

    private java.util.Optional<Organization> organizationOf(Account account) {
        String id = account.organizationId();
        return id == null ? java.util.Optional.empty() : java.util.Optional.of(organizations.get(id));
    }
}

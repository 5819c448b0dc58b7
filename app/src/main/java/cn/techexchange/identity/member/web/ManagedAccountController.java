package cn.techexchange.identity.member.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.AccountFilter;
import cn.techexchange.identity.account.AccountState;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.member.ChangeMember;
import cn.techexchange.identity.member.IssueReset;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Changing accounts: an administrator all, an organisation's manager those of the own organisation. */
@Controller("/api/accounts")
class ManagedAccountController {
    private final Accounts accounts;
    private final Organizations organizations;
    private final ChangeMember changeMember;
    private final IssueReset issueReset;

    ManagedAccountController(
            Accounts accounts, Organizations organizations, ChangeMember changeMember, IssueReset issueReset) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.changeMember = changeMember;
        this.issueReset = issueReset;
    }

    @Get
    @Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    Page<MemberAnswer> list(
            @Nullable @QueryValue String text,
            @Nullable @QueryValue String organizationId,
            @Nullable @QueryValue AccountState state,
            @Nullable @QueryValue String after,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        String wanted = text == null || text.isBlank() ? null : text.strip();
        Page<Account> page = accounts.list(new AccountFilter(wanted, organizationId, state), after, size);
        Map<String, Organization> byId = organizationsOf(page.items());
        return page.map(account -> MemberAnswer.of(account, byId.get(String.valueOf(account.organizationId()))));
    }

    @Put("/{id}/roles")
    @Secured({Role.Name.ORGANIZATION_ADMIN, Role.Name.ADMINISTRATOR})
    MemberAnswer changeRoles(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Nullable @Header("If-Match") String ifMatch,
            @Valid @Body RolesBody body) {
        return answer(changeMember.changeRoles(caller, id, EntityTag.required(ifMatch), body.roles()));
    }

    @Post("/{id}/disablement")
    @Secured({Role.Name.ORGANIZATION_ADMIN, Role.Name.ADMINISTRATOR})
    MemberAnswer disable(
            @Parameter(hidden = true) Caller caller, String id, @Nullable @Header("If-Match") String ifMatch) {
        return answer(changeMember.disable(caller, id, EntityTag.required(ifMatch)));
    }

    @Post("/{id}/enablement")
    @Secured({Role.Name.ORGANIZATION_ADMIN, Role.Name.ADMINISTRATOR})
    MemberAnswer enable(
            @Parameter(hidden = true) Caller caller, String id, @Nullable @Header("If-Match") String ifMatch) {
        return answer(changeMember.enable(caller, id, EntityTag.required(ifMatch)));
    }

    @Post("/{id}/password-reset")
    @Status(HttpStatus.CREATED)
    @Secured({Role.Name.ORGANIZATION_ADMIN, Role.Name.ADMINISTRATOR})
    LinkAnswer issueReset(@Parameter(hidden = true) Caller caller, String id) {
        return LinkAnswer.of(issueReset.issue(caller, id));
    }

    private MemberAnswer answer(Account account) {
        return MemberAnswer.of(
                account, organizationsOf(List.of(account)).get(String.valueOf(account.organizationId())));
    }

    private Map<String, Organization> organizationsOf(List<Account> found) {
        List<String> ids = found.stream()
                .map(Account::organizationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return organizations.findAll(ids).stream()
                .collect(Collectors.toMap(Organization::id, organization -> organization));
    }

    @Serdeable
    record RolesBody(@NotEmpty Set<Role> roles) {}
}

package cn.techexchange.identity.member;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.AccountState;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.identity.session.Sessions;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes what a person may do; an organisation never loses its last manager. */
@Singleton
public class ChangeMember {
    private final ManagedAccounts managed;
    private final Accounts accounts;
    private final Organizations organizations;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    ChangeMember(
            ManagedAccounts managed,
            Accounts accounts,
            Organizations organizations,
            Sessions sessions,
            Audit audit,
            Clock clock) {
        this.managed = managed;
        this.accounts = accounts;
        this.organizations = organizations;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code LAST_MANAGER}, {@code NOT_FOUND}, or naming {@code roles} */
    @Transactional
    public Account changeRoles(Caller caller, String id, long version, Set<Role> roles) {
        Account account = managed.get(caller, id);
        EntityTag.mustMatch(account.storedVersion(), version);
        Organization organization = locked(account);
        organization.kind().checkRoles(roles);
        Account changed = update(organization, account, account.withRoles(roles));
        record(caller, changed, "ROLES_CHANGED", "调整角色：" + names(account.roles()) + " → " + names(roles));
        return changed;
    }

    /** Ends the person's sessions; an access token already given lives for at most its ten minutes. */
    @Transactional
    public Account disable(Caller caller, String id, long version) {
        if (caller.accountId().equals(id)) {
            throw new ProblemException(MemberProblem.OWN_ACCOUNT, "不能停用自己的账号。请由其他管理员处理。");
        }
        Account account = managed.get(caller, id);
        EntityTag.mustMatch(account.storedVersion(), version);
        Account changed = update(locked(account), account, account.withState(AccountState.DISABLED));
        sessions.endAll(id, null, LocalTime.now(clock));
        record(caller, changed, "ACCOUNT_DISABLED", "停用账号");
        return changed;
    }

    @Transactional
    public Account enable(Caller caller, String id, long version) {
        Account account = managed.get(caller, id);
        EntityTag.mustMatch(account.storedVersion(), version);
        Account changed = accounts.update(account.withState(AccountState.ACTIVE));
        record(caller, changed, "ACCOUNT_ENABLED", "恢复账号");
        return changed;
    }

    /** The lock makes two managers who remove each other at the same moment take turns. */
    private Organization locked(Account account) {
        return organizations.getLocked(account.caller().requireOrganization());
    }

    private Account update(Organization organization, Account before, Account after) {
        Role manager = organization.kind().managerRole();
        if (isManager(before, manager) && !isManager(after, manager) && !hasOther(organization, before, manager)) {
            throw new ProblemException(MemberProblem.LAST_MANAGER, "这是单位唯一的管理员。请先让另一位成员担任管理员。");
        }
        return accounts.update(after);
    }

    private boolean hasOther(Organization organization, Account one, Role manager) {
        return accounts.listOfOrganization(organization.id()).stream()
                .anyMatch(other -> !other.id().equals(one.id()) && isManager(other, manager));
    }

    private static boolean isManager(Account account, Role manager) {
        return account.isActive() && account.roles().contains(manager);
    }

    private void record(Caller caller, Account account, String action, String detail) {
        audit.record(caller.actor(), action, new Audit.Subject("account", account.id()), detail);
    }

    private static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::label).collect(Collectors.joining("、"));
    }
}

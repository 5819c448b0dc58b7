package cn.techexchange.identity.account.db;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.AccountFilter;
import cn.techexchange.identity.account.AccountProblem;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredAccounts implements Accounts {
    private final AccountRows rows;
    private final Clock clock;

    StoredAccounts(AccountRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Account get(String id) {
        return find(id).orElseThrow(() -> ProblemException.notFound("账号"));
    }

    @Override
    public Optional<Account> find(String id) {
        return rows.findById(id).map(AccountRow::toAccount);
    }

    @Override
    public Optional<Account> findByEmail(String email) {
        return rows.findByEmail(email.strip().toLowerCase(Locale.ROOT)).map(AccountRow::toAccount);
    }

    @Override
    public List<Account> findAll(Set<String> ids) {
        return ids.isEmpty() ? List.of() : accounts(rows.findByIdInOrderByName(List.copyOf(ids)));
    }

    @Override
    public List<Account> listOfOrganization(String organizationId) {
        return accounts(rows.listOfOrganization(organizationId));
    }

    @Override
    public List<Account> listOfRole(Role role) {
        return accounts(rows.listOfRole(role.name()));
    }

    @Override
    public Page<Account> list(AccountFilter filter, @Nullable String cursor, int size) {
        String state = filter.state() == null ? null : filter.state().name();
        List<AccountRow> found = rows.list(filter.text(), filter.organizationId(), state, cursor, size + 1);
        return Page.of(accounts(found), size, Account::id);
    }

    @Override
    public Account add(Account account) {
        Instant now = LocalTime.now(clock);
        try {
            return rows.save(AccountRow.of(account, now, now)).toAccount();
        } catch (DataAccessException e) {
            if (rows.findByEmail(account.email()).isPresent()) {
                throw new ProblemException(AccountProblem.EMAIL_TAKEN, "该邮箱已有账号，请直接登录，或换一个邮箱。");
            }
            throw e;
        }
    }

    @Override
    public Account update(Account account) {
        AccountRow current = rows.findById(account.id()).orElseThrow(() -> ProblemException.notFound("账号"));
        Instant now = LocalTime.now(clock);
        return rows.update(AccountRow.of(account, current.createdAt(), now)).toAccount();
    }

    @Override
    public void replaceHash(String id, String oldHash, String newHash) {
        rows.replaceHash(id, oldHash, newHash);
    }

    private static List<Account> accounts(List<AccountRow> found) {
        return found.stream().map(AccountRow::toAccount).toList();
    }
}

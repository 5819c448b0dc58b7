package cn.techexchange.identity.account;

import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people who can sign in. */
public interface Accounts {
    /** @throws ProblemException {@code NOT_FOUND} */
    Account get(String id);

    Optional<Account> find(String id);

    /** @param email in any case */
    Optional<Account> findByEmail(String email);

    /** Unknown ids are left out. */
    List<Account> findAll(Set<String> ids);

    /** Ordered by name. */
    List<Account> listOfOrganization(String organizationId);

    /** Those active who have the role, ordered by name, at most 500. */
    List<Account> listOfRole(Role role);

    /** Newest first. */
    Page<Account> list(AccountFilter filter, @Nullable String cursor, int size);

    /** @throws ProblemException {@code EMAIL_TAKEN} */
    Account add(Account account);

    /** Fails with 412 at the edge when somebody else was faster. */
    Account update(Account account);

    /** Replaces the hash by one of the same password; does nothing when the password was changed meanwhile. */
    void replaceHash(String id, String oldHash, String newHash);
}

package cn.techexchange.identity.account;

import java.util.List;
import java.util.Optional;

/** The people who can sign in. */
public interface Accounts {
    Optional<Account> find(String id);

    /** @param email in any case */
    Optional<Account> findByEmail(String email);

    /** Ordered by name. */
    List<Account> listOfOrganization(String organizationId);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code EMAIL_TAKEN} */
    Account add(Account account);

    /** Fails with 412 at the edge when somebody else was faster. */
    Account update(Account account);

    /** Replaces the hash by one of the same password; does nothing when the password was changed meanwhile. */
    void replaceHash(String id, String oldHash, String newHash);
}

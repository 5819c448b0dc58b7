package cn.techexchange.demo;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;

/** The people of the demonstration, as those who call the use cases. */
@Singleton
final class Cast {
    private final List<DemoAccount> accounts;

    Cast(DemoFiles files) {
        accounts = files.accounts();
    }

    /** The person who acts for an organisation. */
    Caller memberOf(String organization, Done done) {
        return caller(account -> account.organization().equals(organization), done);
    }

    /** The person of the bureau with that role. */
    Caller staff(Role role, Done done) {
        return caller(account -> account.roles().contains(role), done);
    }

    /** One of the accounts by its key. */
    Caller person(String key, Done done) {
        return caller(account -> account.key().equals(key), done);
    }

    private Caller caller(Predicate<DemoAccount> wanted, Done done) {
        DemoAccount found = accounts.stream().filter(wanted).findFirst().orElseThrow();
        return new Caller(
                done.id(OrganizationScript.account(found.key())),
                found.name(),
                done.id(OrganizationScript.organization(found.organization())),
                found.roles());
    }
}

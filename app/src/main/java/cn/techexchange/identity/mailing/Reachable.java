package cn.techexchange.identity.mailing;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.mail.PostMail;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whether a person may be written to: active, of a verified organisation, at a confirmed address, not paused. */
@Singleton
public final class Reachable {
    private final PostMail post;
    private final Accounts accounts;
    private final Organizations organizations;
    private final MailPreferences preferences;

    Reachable(PostMail post, Accounts accounts, Organizations organizations, MailPreferences preferences) {
        this.post = post;
        this.accounts = accounts;
        this.organizations = organizations;
        this.preferences = preferences;
    }

    /** The address; empty when the person gets no mail now, for whatever reason. */
    public Optional<String> address(String accountId) {
        MailPreference preference = preferences.of(accountId);
        if (!post.isOn() || preference.paused()) {
            return Optional.empty();
        }
        return accounts.find(accountId)
                .filter(Account::isActive)
                .filter(account -> preference.isConfirmed(account.email()))
                .filter(this::isVerified)
                .map(Account::email);
    }

    private boolean isVerified(Account account) {
        return Optional.ofNullable(account.organizationId())
                .flatMap(organizations::find)
                .filter(Organization::mayPublish)
                .isPresent();
    }
}

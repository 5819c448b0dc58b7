package cn.techexchange.market.subscription;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.SecretToken;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Gives a subscription's feed an address, a new one each time, or none. Only the hash of its secret is kept. */
@Singleton
public class ChangeFeed {
    private final Subscriptions subscriptions;
    private final Audit audit;

    ChangeFeed(Subscriptions subscriptions, Audit audit) {
        this.subscriptions = subscriptions;
        this.audit = audit;
    }

    /**
     * The address used so far leads nowhere from now on.
     *
     * @throws ProblemException {@code FEED_NOT_OFFERED} for matches: they tell of listings that may not be public
     */
    @Transactional
    public SecretToken renew(Caller caller, String id) {
        if (subscriptions.getOwned(id, caller.accountId()).topic().kind() == SubscriptionKind.MATCHES) {
            throw new ProblemException(SubscriptionProblem.FEED_NOT_OFFERED, "匹配涉及本单位的内容，只在站内和邮件中提醒，不提供订阅源。");
        }
        SecretToken secret = SecretToken.next();
        store(caller, id, secret.hash(), "SUBSCRIPTION_FEED_RENEWED", "生成订阅源地址");
        return secret;
    }

    @Transactional
    public void revoke(Caller caller, String id) {
        store(caller, id, null, "SUBSCRIPTION_FEED_REVOKED", "停用订阅源地址");
    }

    private void store(Caller caller, String id, @Nullable String hash, String action, String words) {
        Subscription subscription = subscriptions.getOwned(id, caller.accountId());
        subscriptions.update(subscription.withFeed(hash));
        audit.record(
                caller.actor(), action, new Audit.Subject("subscription", id), words + "“" + subscription.name() + "”");
    }
}

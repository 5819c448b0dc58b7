package cn.techexchange.market.subscription;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Changes name, ways and rhythm of one's own subscription, or ends it. */
@Singleton
public class ChangeSubscription {
    private final Subscriptions subscriptions;
    private final Findings findings;
    private final Audit audit;
    private final Clock clock;

    ChangeSubscription(Subscriptions subscriptions, Findings findings, Audit audit, Clock clock) {
        this.subscriptions = subscriptions;
        this.findings = findings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Subscription change(Caller caller, String id, long version, String name, Delivery delivery) {
        Subscription before = subscriptions.getOwned(id, caller.accountId());
        EntityTag.mustMatch(before.storedVersion(), version);
        Subscription after = subscriptions.update(before.changed(name.strip(), delivery));
        findings.reschedule(after);
        record(caller, after, "SUBSCRIPTION_CHANGED", "修改订阅");
        return after;
    }

    @Transactional
    public void remove(Caller caller, String id) {
        Subscription subscription = subscriptions.getOwned(id, caller.accountId());
        subscriptions.delete(id);
        record(caller, subscription, "UNSUBSCRIBED", "删除订阅");
    }

    /** Nothing found so far is new any more. */
    @Transactional
    public void markSeen(Caller caller, String id) {
        subscriptions.getOwned(id, caller.accountId());
        subscriptions.markSeen(id, LocalTime.now(clock));
    }

    private void record(Caller caller, Subscription subscription, String action, String words) {
        audit.record(
                caller.actor(),
                action,
                new Audit.Subject("subscription", subscription.id()),
                words + "“" + subscription.name() + "”");
    }
}

package cn.techexchange.market.subscription;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Begins to tell a person of a topic. */
@Singleton
public class Subscribe {
    /** So many a person can still oversee; and each search costs the platform one question for each new listing. */
    static final int MOST = 50;

    private final Subscriptions subscriptions;
    private final TopicRules rules;
    private final Audit audit;
    private final Clock clock;

    Subscribe(Subscriptions subscriptions, TopicRules rules, Audit audit, Clock clock) {
        this.subscriptions = subscriptions;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code TOO_MANY_SUBSCRIPTIONS} or {@code ALREADY_SUBSCRIBED} */
    @Transactional
    public Subscription subscribe(Caller caller, Wish wish) {
        if (wish.kind() == SubscriptionKind.MATCHES) {
            caller.requireOrganization();
        }
        Topic topic = rules.checked(wish.kind(), wish.topic());
        if (subscriptions.countOf(caller.accountId()) >= MOST) {
            throw new ProblemException(
                    SubscriptionProblem.TOO_MANY_SUBSCRIPTIONS, "每人最多 " + MOST + " 个订阅。请先删除不再需要的，再新增。");
        }
        Instant now = LocalTime.now(clock);
        String name = wish.name().isBlank() ? rules.name(topic) : wish.name().strip();
        Subscription added = subscriptions.add(
                new Subscription(Ids.next(), caller.accountId(), topic, name, wish.delivery(), null, now, now, null));
        audit.record(
                caller.actor(),
                "SUBSCRIBED",
                new Audit.Subject("subscription", added.id()),
                "订阅" + topic.kind().label() + "“" + name + "”");
        return added;
    }

    /** @param name blank for the topic's own */
    public record Wish(SubscriptionKind kind, String topic, String name, Delivery delivery) {}
}

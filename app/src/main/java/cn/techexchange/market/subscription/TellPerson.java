package cn.techexchange.market.subscription;

import cn.techexchange.identity.mailing.Reachable;
import cn.techexchange.identity.notification.Audience;
import cn.techexchange.identity.notification.Notifications;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells a person what is due, and remembers that it was told: both or neither. */
@Singleton
class TellPerson {
    private static final int BATCH = 300;
    private static final int TITLES = 3;
    private final Findings findings;
    private final CollectNews collect;
    private final Reachable reachable;
    private final Notifications notifications;
    private final SendDigest digest;

    TellPerson(
            Findings findings,
            CollectNews collect,
            Reachable reachable,
            Notifications notifications,
            SendDigest digest) {
        this.findings = findings;
        this.collect = collect;
        this.reachable = reachable;
        this.notifications = notifications;
        this.digest = digest;
    }

    @Transactional
    public void tell(String accountId, Instant now) {
        List<Finding> due = findings.due(accountId, now, BATCH);
        List<News> news = collect.of(due);
        Optional<String> address = reachable.address(accountId);
        news.stream()
                .filter(one -> isForSite(one.subscription(), address.isPresent()))
                .forEach(one -> note(accountId, one, now));
        address.ifPresent(found -> digest.send(
                accountId,
                found,
                news.stream()
                        .filter(one -> one.subscription().delivery().mail())
                        .toList()));
        findings.told(due, now);
    }

    /** Who cannot be written to is told in the site rather than not at all. Of matches the organisation is told there anyway. */
    private static boolean isForSite(Subscription subscription, boolean reachable) {
        if (subscription.topic().kind() == SubscriptionKind.MATCHES) {
            return false;
        }
        Delivery delivery = subscription.delivery();
        return delivery.inSite() || delivery.mail() && !reachable;
    }

    private void note(String accountId, News news, Instant now) {
        Subscription subscription = news.subscription();
        String titles = news.pieces().stream()
                .limit(TITLES)
                .map(piece -> "“" + piece.item().title() + "”")
                .collect(Collectors.joining("、"));
        String rest = news.pieces().size() > TITLES ? "等" : "";
        notifications.add(
                Audience.account(accountId),
                "“" + subscription.name() + "”有 " + news.pieces().size() + " 项新内容",
                titles + rest + "。",
                "/work/subscriptions/" + subscription.id(),
                now);
    }
}

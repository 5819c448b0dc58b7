package cn.techexchange.market.subscription;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Sha256;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.platform.problem.CommonProblem;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.searchindex.SearchUnavailable;
import jakarta.inject.Singleton;
import java.util.List;

/** What a subscription's feed holds: its topic's newest public listings, whatever was told already. */
@Singleton
public final class SubscriptionFeed {
    private final Subscriptions subscriptions;
    private final Accounts accounts;
    private final TopicSearch search;

    SubscriptionFeed(Subscriptions subscriptions, Accounts accounts, TopicSearch search) {
        this.subscriptions = subscriptions;
        this.accounts = accounts;
        this.search = search;
    }

    /**
     * @param secret of the feed's address
     * @throws ProblemException {@code NOT_FOUND}, or {@code TEMPORARILY_UNAVAILABLE} while the index is away: a reader's program
     *     must not take an empty answer for the truth
     */
    public Content of(String secret, int limit) {
        Subscription subscription = subscriptions
                .findByFeed(Sha256.of(secret))
                .filter(found -> accounts.find(found.accountId())
                        .filter(Account::isActive)
                        .isPresent())
                .orElseThrow(() -> ProblemException.notFound("订阅源"));
        try {
            return new Content(subscription.name(), search.newest(subscription.topic(), limit));
        } catch (SearchUnavailable e) {
            throw new ProblemException(CommonProblem.TEMPORARILY_UNAVAILABLE, "检索引擎正在恢复，请稍后再读取。");
        }
    }

    public record Content(String name, List<MarketItem> items) {
        public Content {
            items = List.copyOf(items);
        }
    }
}

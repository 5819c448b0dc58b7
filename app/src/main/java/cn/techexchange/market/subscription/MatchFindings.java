package cn.techexchange.market.subscription;

import cn.techexchange.market.matching.Criterion;
import cn.techexchange.market.search.MarketItem;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Puts new matches among the findings of those who subscribed to the matches of their organisation. */
@Singleton
final class MatchFindings {
    private static final int TITLE_LENGTH = 120;
    private final Subscriptions subscriptions;
    private final Findings findings;

    MatchFindings(Subscriptions subscriptions, Findings findings) {
        this.subscriptions = subscriptions;
        this.findings = findings;
    }

    /** @param some of one organisation, not empty */
    void add(List<MatchNews> some, Instant now) {
        for (Subscription subscription : subscriptions.ofMatches(some.getFirst().owner())) {
            for (MatchNews news : some) {
                MarketItem found = news.found();
                var fact = new Findings.Found(
                        found.kind(), found.id(), found.document().dates().updatedAt(), now);
                findings.addAgain(subscription, fact, note(news));
            }
        }
    }

    private static String note(MatchNews news) {
        String title = news.own().title();
        String shown = title.length() <= TITLE_LENGTH ? title : title.substring(0, TITLE_LENGTH) + "…";
        return "与您的" + news.own().kind().noun() + "“" + shown + "”匹配，内容得分 "
                + news.match().score() + "/" + Criterion.mostByFacts();
    }
}

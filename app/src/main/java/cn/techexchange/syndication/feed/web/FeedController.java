package cn.techexchange.syndication.feed.web;

import cn.techexchange.identity.account.Sha256;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.market.subscription.SubscriptionFeed;
import cn.techexchange.platform.web.PublicAddress;
import cn.techexchange.syndication.feed.AtomFeed;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.jspecify.annotations.Nullable;

/** Feeds for readers' programs, which sign in nowhere: what is public for everybody, a subscription's by its secret address. */
@Controller("/api/public/feeds")
@Secured(SecurityRule.IS_ANONYMOUS)
class FeedController {
    private static final int ENTRIES = 50;
    private final AtomFeed atom;
    private final MarketItems items;
    private final SubscriptionFeed subscriptions;
    private final PublicAddress site;

    FeedController(AtomFeed atom, MarketItems items, SubscriptionFeed subscriptions, PublicAddress site) {
        this.atom = atom;
        this.items = items;
        this.subscriptions = subscriptions;
        this.site = site;
    }

    @Get("/achievements")
    @Produces(FeedAnswer.ATOM)
    HttpResponse<String> achievements(
            @Nullable @Header("If-None-Match") String known, @Nullable @Header("If-Modified-Since") String since) {
        return newest(ListingKind.ACHIEVEMENT, "achievements", known, since);
    }

    @Get("/demands")
    @Produces(FeedAnswer.ATOM)
    HttpResponse<String> demands(
            @Nullable @Header("If-None-Match") String known, @Nullable @Header("If-Modified-Since") String since) {
        return newest(ListingKind.DEMAND, "demands", known, since);
    }

    @Get("/subscriptions/{secret}")
    @Produces(FeedAnswer.ATOM)
    HttpResponse<String> subscription(
            String secret,
            @Nullable @Header("If-None-Match") String known,
            @Nullable @Header("If-Modified-Since") String since) {
        SubscriptionFeed.Content content = subscriptions.of(secret, ENTRIES);
        String id = site.of("/feeds/" + Sha256.of("feed " + secret));
        return FeedAnswer.of(atom.write(id, content.name(), content.items()), known, since, "private, max-age=300");
    }

    private HttpResponse<String> newest(ListingKind kind, String name, @Nullable String known, @Nullable String since) {
        String address = site.of("/api/public/feeds/" + name);
        var written = atom.write(address, "最新" + kind.noun(), items.newest(kind, ENTRIES));
        return FeedAnswer.of(written, known, since, "public, max-age=300");
    }
}

package cn.techexchange.market.subscription.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.subscription.ChangeFeed;
import cn.techexchange.platform.web.PublicAddress;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;

/** The private address of a subscription's feed. */
@Controller("/api/subscriptions/{id}/feed")
@Secured(SecurityRule.IS_AUTHENTICATED)
class OwnFeedController {
    private final ChangeFeed changeFeed;
    private final PublicAddress site;

    OwnFeedController(ChangeFeed changeFeed, PublicAddress site) {
        this.changeFeed = changeFeed;
        this.site = site;
    }

    /** Makes a new address; the one used so far leads nowhere any more. Shown this once. */
    @Post
    FeedAddress renew(@Parameter(hidden = true) Caller caller, String id) {
        return new FeedAddress(site.of("/api/public/feeds/subscriptions/"
                + changeFeed.renew(caller, id).text()));
    }

    @Delete
    @Status(HttpStatus.NO_CONTENT)
    void revoke(@Parameter(hidden = true) Caller caller, String id) {
        changeFeed.revoke(caller, id);
    }

    @Serdeable
    record FeedAddress(String address) {}
}

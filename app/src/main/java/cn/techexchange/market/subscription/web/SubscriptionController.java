package cn.techexchange.market.subscription.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.subscription.ChangeSubscription;
import cn.techexchange.market.subscription.Delivery;
import cn.techexchange.market.subscription.Findings;
import cn.techexchange.market.subscription.Rhythm;
import cn.techexchange.market.subscription.Subscribe;
import cn.techexchange.market.subscription.Subscription;
import cn.techexchange.market.subscription.SubscriptionKind;
import cn.techexchange.market.subscription.Subscriptions;
import cn.techexchange.platform.text.PlainText;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One's own subscriptions. */
@Controller("/api/subscriptions")
@Secured(SecurityRule.IS_AUTHENTICATED)
class SubscriptionController {
    private final Subscriptions subscriptions;
    private final Findings findings;
    private final Subscribe subscribe;
    private final ChangeSubscription changeSubscription;
    private final SubscriptionNews news;

    SubscriptionController(
            Subscriptions subscriptions,
            Findings findings,
            Subscribe subscribe,
            ChangeSubscription changeSubscription,
            SubscriptionNews news) {
        this.subscriptions = subscriptions;
        this.findings = findings;
        this.subscribe = subscribe;
        this.changeSubscription = changeSubscription;
        this.news = news;
    }

    @Get
    List<SubscriptionView> list(@Parameter(hidden = true) Caller caller) {
        Map<String, Long> unseen = findings.unseen(caller.accountId());
        return subscriptions.listOf(caller.accountId()).stream()
                .map(one -> SubscriptionView.of(one, unseen.getOrDefault(one.id(), 0L)))
                .toList();
    }

    @Post
    HttpResponse<SubscriptionView> add(@Parameter(hidden = true) Caller caller, @Body @Valid NewSubscription body) {
        SubscriptionView view = SubscriptionView.of(subscribe.subscribe(caller, body.toWish()), 0);
        return HttpResponse.created(view).header("ETag", view.etag());
    }

    @Put("/{id}")
    HttpResponse<SubscriptionView> change(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Nullable @Header("If-Match") String ifMatch,
            @Body @Valid SubscriptionChange body) {
        long version = EntityTag.required(ifMatch);
        Subscription changed = changeSubscription.change(caller, id, version, body.name(), body.toDelivery());
        SubscriptionView view =
                SubscriptionView.of(changed, findings.unseen(caller.accountId()).getOrDefault(id, 0L));
        return HttpResponse.ok(view).header("ETag", view.etag());
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(@Parameter(hidden = true) Caller caller, String id) {
        changeSubscription.remove(caller, id);
    }

    /** What was found lately, newest first; what is not public any more is left out. */
    @Get("/{id}/findings")
    SubscriptionNews.FoundList findings(@Parameter(hidden = true) Caller caller, String id) {
        return news.of(subscriptions.getOwned(id, caller.accountId()));
    }

    /** The person has looked: nothing found so far is new any more. */
    @Post("/{id}/seen")
    @Status(HttpStatus.NO_CONTENT)
    void seen(@Parameter(hidden = true) Caller caller, String id) {
        changeSubscription.markSeen(caller, id);
    }

    /**
     * @param topic the search's address as the search page has it, the organisation's id or a code; empty for matches
     * @param name left out for the topic's own
     */
    @Serdeable
    record NewSubscription(
            @NotNull SubscriptionKind kind,
            @NotNull @Size(max = 2000) String topic,
            @Nullable @Size(max = 60) @PlainText String name,
            @Nullable Boolean inSite,
            @Nullable Boolean mail,
            @Nullable Rhythm rhythm) {
        Subscribe.Wish toWish() {
            var delivery = new Delivery(
                    inSite == null || inSite, mail != null && mail, rhythm == null ? Rhythm.AT_ONCE : rhythm, false);
            return new Subscribe.Wish(kind, topic, name == null ? "" : name, delivery);
        }
    }

    @Serdeable
    record SubscriptionChange(
            @NotBlank @Size(max = 60) @PlainText String name,
            @NotNull Boolean inSite,
            @NotNull Boolean mail,
            @NotNull Rhythm rhythm,
            @NotNull Boolean paused) {
        Delivery toDelivery() {
            return new Delivery(inSite, mail, rhythm, paused);
        }
    }
}

package cn.techexchange.demo;

import cn.techexchange.market.feedback.FeedbackPair;
import cn.techexchange.market.feedback.SayFeedback;
import cn.techexchange.market.listing.ListingKind;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Both sides of some matches tell each other what they think of them; one changes its mind. */
@Singleton
@Requires(property = DemoFilling.PROPERTY, value = "true")
final class FeedbackScript implements Script {
    private final DemoFiles files;
    private final Cast cast;
    private final Days days;
    private final SayFeedback say;

    FeedbackScript(DemoFiles files, Cast cast, Days days, SayFeedback say) {
        this.files = files;
        this.cast = cast;
        this.days = days;
        this.say = say;
    }

    @Override
    public List<Step> steps() {
        Map<String, String> owners =
                files.listings().stream().collect(Collectors.toMap(DemoListing::key, DemoListing::organization));
        return files.feedback().stream().map(demo -> step(demo, owners)).toList();
    }

    private Step step(DemoFeedback demo, Map<String, String> owners) {
        String buyer = Objects.requireNonNull(owners.get(demo.demand()));
        String seller = Objects.requireNonNull(owners.get(demo.achievement()));
        String giver = demo.side() == ListingKind.DEMAND ? buyer : seller;
        String key = "feedback:" + demo.demand() + ":" + demo.achievement() + ":" + demo.side() + ":" + demo.on();
        return Step.on(key, days.open(demo.on()), 16, 40, done -> {
            var pair = new FeedbackPair(
                    done.id(ListingScript.listing(demo.demand())),
                    done.id(ListingScript.listing(demo.achievement())),
                    done.id(OrganizationScript.organization(buyer)),
                    done.id(OrganizationScript.organization(seller)));
            return say.say(cast.memberOf(giver, done), pair, demo.side(), demo.reasons(), demo.remark())
                    .id();
        });
    }
}

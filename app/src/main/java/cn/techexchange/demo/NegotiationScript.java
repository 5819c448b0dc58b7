package cn.techexchange.demo;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.negotiation.Enquiry;
import cn.techexchange.market.negotiation.Side;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Enquiries are made, answered and come to offers, agreements or an end. */
@Singleton
@Requires(property = DemoFilling.PROPERTY, value = "true")
final class NegotiationScript implements Script {
    private final DemoFiles files;
    private final Cast cast;
    private final Days days;
    private final NegotiationMoves moves;

    NegotiationScript(DemoFiles files, Cast cast, Days days, NegotiationMoves moves) {
        this.files = files;
        this.cast = cast;
        this.days = days;
        this.moves = moves;
    }

    static String negotiation(String key) {
        return "negotiation:" + key;
    }

    @Override
    public List<Step> steps() {
        var kinds = files.listings().stream().collect(Collectors.toMap(DemoListing::key, DemoListing::kind));
        return files.negotiations().stream()
                .flatMap(demo -> life(demo, kinds.getOrDefault(demo.listing(), ListingKind.ACHIEVEMENT)).stream())
                .toList();
    }

    private List<Step> life(DemoNegotiation demo, ListingKind kind) {
        String key = negotiation(demo.key());
        LocalDate day = days.open(demo.on());
        var steps = new ArrayList<Step>();
        steps.add(Step.on(
                key,
                day,
                9,
                50,
                done -> moves.enquire(cast.memberOf(demo.enquirer(), done), enquiry(demo, kind, done))));
        if (!demo.broker().isEmpty()) {
            steps.add(Step.on(
                    key + ":SHARE",
                    day,
                    10,
                    20,
                    done -> moves.share(cast.memberOf(demo.enquirer(), done), done.id(key), demo.broker())));
        }
        for (int i = 0; i < demo.entries().size(); i++) {
            DemoNegotiation.Entry entry = demo.entries().get(i);
            day = days.after(day, entry.after());
            String organization = demo.organizationOf(entry.side());
            steps.add(Step.on(
                    key + ":" + String.format(Locale.ROOT, "%02d", i),
                    day,
                    entry.side() == Side.OWNER ? 11 : 16,
                    5 + i,
                    done -> moves.play(cast.memberOf(organization, done), done.id(key), entry)));
        }
        return steps;
    }

    private static Enquiry enquiry(DemoNegotiation demo, ListingKind kind, Done done) {
        String linked = demo.linked().isEmpty() ? null : done.id(ListingScript.listing(demo.linked()));
        return new Enquiry(kind, done.id(ListingScript.listing(demo.listing())), linked, demo.question());
    }
}

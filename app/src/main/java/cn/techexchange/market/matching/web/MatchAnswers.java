package cn.techexchange.market.matching.web;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.matching.Dismissal;
import cn.techexchange.market.matching.DismissalReason;
import cn.techexchange.market.matching.Match;
import cn.techexchange.market.matching.MatchedPair;
import cn.techexchange.market.matching.Side;
import cn.techexchange.market.matching.web.MatchAnswer.MatchClause;
import cn.techexchange.market.matching.web.MatchAnswer.MatchDismissal;
import cn.techexchange.market.matching.web.MatchAnswer.MatchFinding;
import cn.techexchange.market.matching.web.MatchAnswer.MatchedListing;
import cn.techexchange.market.search.ItemNames;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.NearListings;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Matches as answers. */
@Singleton
final class MatchAnswers {
    private final ItemNames names;

    MatchAnswers(ItemNames names) {
        this.names = names;
    }

    MatchAnswer of(MatchedPair pair) {
        return of(pair, null);
    }

    /** @param sought the side that the list's reader looks for */
    List<MatchAnswer> folded(List<MatchedPair> pairs, ListingKind sought) {
        Map<String, String> matchOf = pairs.stream()
                .collect(Collectors.toMap(
                        pair -> item(pair, sought).id(), pair -> pair.match().id()));
        Map<String, String> firsts = NearListings.firsts(
                pairs.stream().map(pair -> item(pair, sought)).toList());
        return pairs.stream()
                .map(pair -> of(pair, matchOf.get(firsts.get(item(pair, sought).id()))))
                .toList();
    }

    private static MarketItem item(MatchedPair pair, ListingKind kind) {
        return switch (kind) {
            case DEMAND -> pair.demand();
            case ACHIEVEMENT -> pair.achievement();
        };
    }

    private MatchAnswer of(MatchedPair pair, @Nullable String nearTo) {
        Match match = pair.match();
        return new MatchAnswer(
                match.id(),
                pair.side().map(Side::name).orElse(null),
                pair.weighed().score(),
                pair.weighed().most(),
                listing(pair.demand()),
                listing(pair.achievement()),
                pair.weighed().assessment().findings().stream()
                        .map(MatchFinding::of)
                        .toList(),
                pair.explanation().clauses().stream().map(MatchClause::of).toList(),
                pair.explanation().sentences(),
                match.content().missing(),
                pair.side().filter(Side.DEMAND::equals).isPresent()
                        ? List.of()
                        : pair.explanation().advice(),
                pair.side()
                        .flatMap(side -> match.dismissals().by(side))
                        .map(MatchAnswers::dismissal)
                        .orElse(null),
                pair.side().flatMap(side -> match.dismissals().by(side.other())).isPresent(),
                pair.weighed().own().map(MatchFeedback::of).orElse(null),
                pair.weighed().received().map(MatchFeedback::of).orElse(null),
                nearTo,
                match.refreshedAt());
    }

    private MatchedListing listing(MarketItem item) {
        return new MatchedListing(
                item.id(),
                item.title(),
                orNull(item.document().owner().name()),
                orNull(names.field(item)),
                item.classification().maturity().isPresent()
                        ? item.classification().maturity().getAsInt()
                        : null,
                item.terms().low(),
                item.terms().high(),
                item.document().key().demo());
    }

    private static MatchDismissal dismissal(Dismissal dismissal) {
        DismissalReason reason = dismissal.reason();
        return new MatchDismissal(
                reason.name(), reason.label(), reason.asFeedback().orElse(null), dismissal.at());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

package cn.techexchange.market.matching.db;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.matching.Dismissal;
import cn.techexchange.market.matching.DismissalReason;
import cn.techexchange.market.matching.Match;
import cn.techexchange.market.matching.MatchContent;
import cn.techexchange.market.matching.Matches;
import cn.techexchange.market.matching.Side;
import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.page.Page;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredMatches implements Matches {
    private final MatchRows rows;
    private final Json json;

    StoredMatches(MatchRows rows, Json json) {
        this.rows = rows;
        this.json = json;
    }

    @Override
    public Optional<Match> find(String id) {
        return rows.findById(id).map(this::match);
    }

    @Override
    public List<Match> listOf(ListingKind kind, String listingId, int limit) {
        List<MatchRow> found = switch (kind) {
            case DEMAND -> rows.ofDemand(listingId, limit);
            case ACHIEVEMENT -> rows.ofAchievement(listingId, limit);
        };
        return found.stream().map(this::match).toList();
    }

    @Override
    public Page<Match> newestOf(String organizationId, @Nullable String cursor, int size) {
        return Page.of(rows.newestOf(organizationId, cursor, size + 1), size, MatchRow::id)
                .map(this::match);
    }

    @Override
    public void put(List<Match> matches) {
        for (Match match : matches) {
            Match.Parties parties = match.parties();
            rows.put(
                    match.id(),
                    parties.demandId(),
                    parties.achievementId(),
                    parties.demandOwnerId(),
                    parties.achievementOwnerId(),
                    match.score(),
                    json.write(match.content()),
                    match.refreshedAt());
        }
    }

    @Override
    public void deleteAll(List<String> ids) {
        if (!ids.isEmpty()) {
            rows.deleteAll(ids);
        }
    }

    @Override
    public void deleteOf(ListingKind kind, String listingId) {
        switch (kind) {
            case DEMAND -> rows.deleteOfDemand(listingId);
            case ACHIEVEMENT -> rows.deleteOfAchievement(listingId);
        }
    }

    @Override
    public void dismiss(String id, Side side, Dismissal dismissal) {
        set(id, side, dismissal.reason(), dismissal.at());
    }

    @Override
    public void restore(String id, Side side) {
        set(id, side, null, null);
    }

    private void set(String id, Side side, @Nullable DismissalReason reason, @Nullable Instant at) {
        switch (side) {
            case DEMAND -> rows.dismissForDemand(id, reason, at);
            case ACHIEVEMENT -> rows.dismissForAchievement(id, reason, at);
        }
    }

    private Match match(MatchRow row) {
        var parties =
                new Match.Parties(row.demandId(), row.achievementId(), row.demandOwnerId(), row.achievementOwnerId());
        var dismissals = new Match.Dismissals(
                dismissal(row.demandDismissal(), row.demandDismissedAt()),
                dismissal(row.achievementDismissal(), row.achievementDismissedAt()));
        MatchContent content = json.read(row.content(), MatchContent.class);
        return new Match(row.id(), parties, row.score(), content, dismissals, row.refreshedAt());
    }

    private static Optional<Dismissal> dismissal(@Nullable DismissalReason reason, @Nullable Instant at) {
        return reason == null || at == null ? Optional.empty() : Optional.of(new Dismissal(reason, at));
    }
}

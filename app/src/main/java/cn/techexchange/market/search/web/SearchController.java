package cn.techexchange.market.search.web;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.FindSimilar;
import cn.techexchange.market.search.FoundListings;
import cn.techexchange.market.search.SearchListings;
import cn.techexchange.market.search.unanswered.NoteUnanswered;
import cn.techexchange.market.search.web.SearchAnswer.SearchItem;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.Agreement;
import cn.techexchange.searchindex.InvalidCursor;
import cn.techexchange.searchindex.SearchQuery;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;

/** Search for everybody. */
@Controller("/api/search")
@Secured(SecurityRule.IS_ANONYMOUS)
class SearchController {
    private static final int SUGGESTIONS = 8;
    private final SearchListings listings;
    private final FindSimilar similar;
    private final SearchItems items;
    private final FacetNames facets;
    private final NoteUnanswered unanswered;
    private final Clock clock;

    SearchController(
            SearchListings listings,
            FindSimilar similar,
            SearchItems items,
            FacetNames facets,
            NoteUnanswered unanswered,
            Clock clock) {
        this.listings = listings;
        this.similar = similar;
        this.items = items;
        this.facets = facets;
        this.unanswered = unanswered;
        this.clock = clock;
    }

    @Get
    SearchAnswer search(@Valid @RequestBean SearchParameters parameters) {
        try {
            SearchQuery query = parameters.query(LocalTime.today(clock));
            FoundListings found = listings.search(parameters.kind(), query);
            unanswered.note(parameters.kind(), query, found);
            return answer(found);
        } catch (InvalidCursor e) {
            throw ProblemException.invalid("cursor", "翻页位置已失效，请从第一页重新开始。");
        }
    }

    private SearchAnswer answer(FoundListings found) {
        return new SearchAnswer(
                items.folded(found.items()),
                found.total(),
                found.totalExact(),
                facets.of(found.facets()),
                found.next().orElse(null),
                found.agreement().map(Agreement::wording).orElse(null),
                found.agreement().map(Agreement::literal).orElse(null),
                found.limited());
    }

    /** Others of its kind, for the end of a listing's page. */
    @Get("/similar")
    List<SearchItem> similar(@QueryValue ListingKind kind, @QueryValue @Size(max = 36) String id) {
        return similar.of(kind, id).stream().map(items::of).toList();
    }

    /** Titles for what is typed so far: characters, or the initials of their pinyin. */
    @Get("/suggestions")
    List<SearchSuggestion> suggestions(@QueryValue @Size(max = 100) String q, @Nullable @QueryValue ListingKind kind) {
        ListingKind asked = kind == null ? ListingKind.ACHIEVEMENT : kind;
        return q.isBlank()
                ? List.of()
                : listings.suggest(asked, q.strip(), SUGGESTIONS).stream()
                        .map(one -> new SearchSuggestion(one.id(), one.kind(), one.title()))
                        .toList();
    }

    @Serdeable
    record SearchSuggestion(String id, String kind, String title) {}
}

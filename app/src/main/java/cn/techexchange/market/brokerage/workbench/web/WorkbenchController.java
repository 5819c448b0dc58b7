package cn.techexchange.market.brokerage.workbench.web;

import cn.techexchange.identity.account.Role;
import cn.techexchange.market.brokerage.workbench.ListStaleMatches;
import cn.techexchange.market.brokerage.workbench.ListSuggestions;
import cn.techexchange.market.brokerage.workbench.ListUnmatched;
import cn.techexchange.market.brokerage.workbench.PairOnBench;
import cn.techexchange.market.brokerage.workbench.UnmatchedDemands.Wanted;
import cn.techexchange.market.brokerage.workbench.web.WorkbenchAnswers.BenchPair;
import cn.techexchange.market.brokerage.workbench.web.WorkbenchAnswers.UnmatchedDemand;
import cn.techexchange.market.brokerage.workbench.web.WorkbenchAnswers.UnmatchedPage;
import cn.techexchange.market.brokerage.workbench.web.WorkbenchAnswers.UnmetClauses;
import cn.techexchange.market.matching.AdviseUnmatched;
import cn.techexchange.market.search.ItemNames;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.time.LocalTime;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;

/** What is public and waits for somebody; the bureau reads along. */
@Controller("/api/brokerage")
@Secured({Role.Name.BROKER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class WorkbenchController {
    private final ListUnmatched unmatched;
    private final AdviseUnmatched advise;
    private final ListSuggestions suggestions;
    private final ListStaleMatches stale;
    private final ItemNames names;
    private final Clock clock;

    WorkbenchController(
            ListUnmatched unmatched,
            AdviseUnmatched advise,
            ListSuggestions suggestions,
            ListStaleMatches stale,
            ItemNames names,
            Clock clock) {
        this.unmatched = unmatched;
        this.advise = advise;
        this.suggestions = suggestions;
        this.stale = stale;
        this.names = names;
        this.clock = clock;
    }

    /** @param sort OLDEST or NEWEST */
    @Get("/unmatched-demands")
    UnmatchedPage unmatched(
            @QueryValue(defaultValue = "") @Size(max = 100) String title,
            @QueryValue(defaultValue = "OLDEST") @Pattern(regexp = "OLDEST|NEWEST", message = "排序只能选最早或最近") String sort,
            @QueryValue @Nullable @Size(max = 60) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        var wanted = new Wanted(title.strip(), sort.equals("NEWEST"));
        Page<UnmatchedDemand> page = unmatched
                .list(wanted, cursor, size)
                .map(item -> UnmatchedDemand.of(item, names, LocalTime.today(clock)));
        return new UnmatchedPage(page.items(), page.next(), unmatched.count());
    }

    /** Which clauses of a public demand not even the nearest achievements answer. */
    @Get("/unmet-clauses")
    UnmetClauses unmet(@QueryValue @Size(max = 36) String demandId) {
        return UnmetClauses.of(advise.ofListed(demandId));
    }

    @Get("/suggestions")
    Page<BenchPair> suggestions(
            @QueryValue(defaultValue = "0") @Min(0) @Max(100) int least,
            @QueryValue @Nullable @Size(max = 60) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return suggestions.list(least, cursor, size).map(this::pair);
    }

    @Get("/stale-matches")
    Page<BenchPair> stale(
            @QueryValue(defaultValue = "14") @Min(1) @Max(365) int days,
            @QueryValue @Nullable @Size(max = 60) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return stale.list(Duration.ofDays(days), cursor, size).map(this::pair);
    }

    private BenchPair pair(PairOnBench pair) {
        return BenchPair.of(pair, names, LocalTime.today(clock));
    }
}

package cn.techexchange.market.brokerage.funnel;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.brokerage.funnel.DealContracts.DealContract;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.platform.page.Page;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The funnel, and the pairs behind each of its figures as far as the reader may see them. */
@Singleton
public final class ReadFunnel {
    private final Leads leads;
    private final DealContracts contracts;
    private final MarketItems items;

    ReadFunnel(Leads leads, DealContracts contracts, MarketItems items) {
        this.leads = leads;
        this.contracts = contracts;
        this.items = items;
    }

    /** @param withValues whether the reader may know sums: the bureau, which has the contracts anyway */
    public record Seen(Funnel funnel, boolean withValues) {}

    /** @param demand empty when it is public no more */
    public record SeenLead(Lead lead, Optional<MarketItem> demand, Optional<MarketItem> achievement) {}

    /** @param onlyCounted how many more there are that the reader may not see one by one */
    public record SeenLeads(Page<SeenLead> page, long onlyCounted, boolean withValues) {}

    public Seen read(Caller caller, FunnelScope scope, FunnelPeriod period) {
        List<Lead> found = found(caller, scope, period);
        long paired = scope == FunnelScope.OWN ? found.size() : leads.count(period);
        return new Seen(Funnel.of(paired, found), isBureau(caller));
    }

    /** Newest first. */
    public SeenLeads leads(Caller caller, FunnelScope scope, FunnelPeriod period, Stage stage, Slice slice) {
        boolean bureau = isBureau(caller);
        if (scope == FunnelScope.MARKET && stage == Stage.PAIRED) {
            return bureau ? allPairs(period, slice) : matchedPairs(period, slice);
        }
        List<Lead> there = found(caller, scope, period).stream()
                .filter(lead -> lead.hasReached(stage))
                .sorted(Comparator.comparing(ReadFunnel::cursor).reversed())
                .toList();
        List<Lead> shown = bureau || scope == FunnelScope.OWN ? there : shared(caller, there);
        List<Lead> rest = shown.stream()
                .filter(lead -> slice.cursor() == null || cursor(lead).compareTo(slice.cursor()) < 0)
                .limit(slice.size() + 1L)
                .toList();
        return new SeenLeads(
                named(Page.of(rest, slice.size(), ReadFunnel::cursor)), there.size() - shown.size(), bureau);
    }

    private SeenLeads allPairs(FunnelPeriod period, Slice slice) {
        return new SeenLeads(paired(leads.pairs(period, slice.cursor(), slice.size() + 1), slice), 0, true);
    }

    private SeenLeads matchedPairs(FunnelPeriod period, Slice slice) {
        Page<SeenLead> page = paired(leads.matched(period, slice.cursor(), slice.size() + 1), slice);
        long others = leads.count(period) - leads.countMatched(period);
        return new SeenLeads(page, Math.max(0, others), false);
    }

    private Page<SeenLead> paired(List<Trace> traces, Slice slice) {
        List<Lead> pairs =
                traces.stream().map(trace -> Lead.of(trace, Optional.empty())).toList();
        return named(Page.of(pairs, slice.size(), ReadFunnel::cursor));
    }

    /** A page that is wanted. */
    public record Slice(@Nullable String cursor, int size) {}

    private List<Lead> found(Caller caller, FunnelScope scope, FunnelPeriod period) {
        List<Trace> traces = scope == FunnelScope.OWN
                ? leads.introduced(caller.requireOrganization(), period)
                : leads.traces(period);
        Map<String, DealContract> known = contracts.of(traces.stream()
                .map(Trace::negotiationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var furthest = new LinkedHashMap<Trace.Pair, Lead>();
        for (Trace trace : traces) {
            Optional<DealContract> contract =
                    Optional.ofNullable(trace.negotiationId()).map(known::get);
            furthest.merge(trace.pair(), Lead.of(trace, contract), Lead::further);
        }
        return List.copyOf(furthest.values());
    }

    private List<Lead> shared(Caller caller, List<Lead> there) {
        List<String> negotiations =
                there.stream().map(Lead::negotiationId).filter(Objects::nonNull).toList();
        Set<String> mine = leads.sharedWith(caller.accountId(), negotiations);
        return there.stream()
                .filter(lead -> lead.negotiationId() != null && mine.contains(lead.negotiationId()))
                .toList();
    }

    private Page<SeenLead> named(Page<Lead> page) {
        Map<String, MarketItem> demands =
                items.byId(ListingKind.DEMAND, page.items(), lead -> lead.pair().demandId());
        Map<String, MarketItem> achievements = items.byId(
                ListingKind.ACHIEVEMENT, page.items(), lead -> lead.pair().achievementId());
        return page.map(lead -> new SeenLead(
                lead,
                Optional.ofNullable(demands.get(lead.pair().demandId())),
                Optional.ofNullable(achievements.get(lead.pair().achievementId()))));
    }

    /** The moment of the beginning in microseconds, then the pair: unique, and in the order of time. */
    static String cursor(Lead lead) {
        Instant at = lead.reachedAt().getFirst();
        long micros = at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
        return String.format(
                Locale.ROOT,
                "%018d.%s.%s",
                micros,
                lead.pair().demandId(),
                lead.pair().achievementId());
    }

    private static boolean isBureau(Caller caller) {
        return caller.has(Role.ADMINISTRATOR) || caller.has(Role.AUDITOR);
    }
}

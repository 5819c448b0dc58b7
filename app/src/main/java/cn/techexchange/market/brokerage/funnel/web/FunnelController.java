package cn.techexchange.market.brokerage.funnel.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.brokerage.ListingView;
import cn.techexchange.market.brokerage.funnel.ExportFunnel;
import cn.techexchange.market.brokerage.funnel.Funnel;
import cn.techexchange.market.brokerage.funnel.FunnelPeriod;
import cn.techexchange.market.brokerage.funnel.FunnelScope;
import cn.techexchange.market.brokerage.funnel.Lead;
import cn.techexchange.market.brokerage.funnel.ReadFunnel;
import cn.techexchange.market.brokerage.funnel.Stage;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.web.Download;
import cn.techexchange.market.search.ItemNames;
import cn.techexchange.platform.time.LocalTime;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** The funnel: brokers see their own introductions and the market in counts, the bureau sees all. */
@Controller("/api/brokerage/funnel")
@Secured({Role.Name.BROKER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class FunnelController {
    private final ReadFunnel read;
    private final ExportFunnel export;
    private final ItemNames names;
    private final Clock clock;

    FunnelController(ReadFunnel read, ExportFunnel export, ItemNames names, Clock clock) {
        this.read = read;
        this.export = export;
        this.names = names;
        this.clock = clock;
    }

    /** The last year unless a period is named. */
    @Get
    FunnelAnswer read(
            @Parameter(hidden = true) Caller caller,
            @QueryValue(defaultValue = "MARKET") FunnelScope scope,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate until) {
        FunnelPeriod period = period(from, until);
        ReadFunnel.Seen seen = read.read(caller, scope, period);
        return new FunnelAnswer(
                period.from(),
                period.until(),
                seen.funnel().steps().stream()
                        .map(step -> FunnelStep.of(step, seen.withValues()))
                        .toList());
    }

    @Get("/leads")
    LeadPage leads(
            @Parameter(hidden = true) Caller caller,
            @QueryValue Stage stage,
            @QueryValue(defaultValue = "MARKET") FunnelScope scope,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate until,
            @QueryValue @Nullable @Size(max = 100) String cursor) {
        var slice = new ReadFunnel.Slice(cursor, 20);
        ReadFunnel.SeenLeads seen = read.leads(caller, scope, period(from, until), stage, slice);
        return new LeadPage(
                seen.page().items().stream()
                        .map(lead -> LeadAnswer.of(lead, names, seen.withValues()))
                        .toList(),
                seen.page().next(),
                seen.onlyCounted());
    }

    @Get("/export")
    HttpResponse<StreamedFile> export(
            @Parameter(hidden = true) Caller caller,
            @QueryValue(defaultValue = "MARKET") FunnelScope scope,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate until,
            @QueryValue(defaultValue = "XLSX") FileFormat format)
            throws IOException {
        FunnelPeriod period = period(from, until);
        return Download.of(format, "漏斗", out -> export.write(caller, scope, period, format, out));
    }

    private FunnelPeriod period(@Nullable LocalDate from, @Nullable LocalDate until) {
        LocalDate last = until == null ? LocalTime.today(clock) : until;
        return new FunnelPeriod(from == null ? last.minusYears(1).plusDays(1) : from, last);
    }

    @Serdeable
    record FunnelAnswer(LocalDate from, LocalDate until, List<FunnelStep> steps) {}

    /** @param valueFen null for whom sums are not, and before there are contracts; shares are from 0 to 1 */
    @Serdeable
    record FunnelStep(
            Stage stage,
            String label,
            long count,
            @Nullable Long valueFen,
            @Nullable Double ofPrevious,
            @Nullable Double ofFirst,
            @Nullable Double medianDays) {
        static FunnelStep of(Funnel.Step step, boolean withValues) {
            return new FunnelStep(
                    step.stage(),
                    step.stage().label(),
                    step.count(),
                    withValues && step.valueFen().isPresent() ? step.valueFen().getAsLong() : null,
                    orNull(step.ofPrevious()),
                    orNull(step.ofFirst()),
                    orNull(step.medianDays()));
        }

        private static @Nullable Double orNull(OptionalDouble value) {
            return value.isPresent() ? value.getAsDouble() : null;
        }
    }

    /** @param onlyCounted more that the reader may not see one by one */
    @Serdeable
    record LeadPage(List<LeadAnswer> items, @Nullable String next, long onlyCounted) {}

    /** @param demand null when it is public no more */
    @Serdeable
    record LeadAnswer(
            String demandId,
            String achievementId,
            @Nullable ListingView demand,
            @Nullable ListingView achievement,
            Stage stage,
            String stageLabel,
            Instant enteredAt,
            Instant reachedAt,
            @Nullable Long valueFen) {
        static LeadAnswer of(ReadFunnel.SeenLead seen, ItemNames names, boolean withValues) {
            Lead lead = seen.lead();
            return new LeadAnswer(
                    lead.pair().demandId(),
                    lead.pair().achievementId(),
                    seen.demand().map(item -> ListingView.of(item, names)).orElse(null),
                    seen.achievement().map(item -> ListingView.of(item, names)).orElse(null),
                    lead.stage(),
                    lead.stage().label(),
                    lead.reachedAt().getFirst(),
                    lead.reachedAt().getLast(),
                    withValues && lead.hasReached(Stage.SUBMITTED) ? lead.valueFen() : null);
        }
    }
}

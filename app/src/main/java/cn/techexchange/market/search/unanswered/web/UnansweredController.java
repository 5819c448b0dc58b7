package cn.techexchange.market.search.unanswered.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.web.Download;
import cn.techexchange.market.search.unanswered.ExportUnanswered;
import cn.techexchange.market.search.unanswered.NoteUnanswered;
import cn.techexchange.market.search.unanswered.UnansweredSearches;
import cn.techexchange.market.search.unanswered.UnansweredSearches.Period;
import cn.techexchange.market.search.unanswered.UnansweredSearches.Sought;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What was sought in vain, for the bureau: the last thirty days unless a period is named. */
@Controller("/api/administration/unanswered-searches")
@Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class UnansweredController {
    private static final int USUAL_DAYS = 30;
    private final UnansweredSearches searches;
    private final ExportUnanswered export;
    private final NoteUnanswered notes;
    private final Clock clock;

    UnansweredController(UnansweredSearches searches, ExportUnanswered export, NoteUnanswered notes, Clock clock) {
        this.searches = searches;
        this.export = export;
        this.notes = notes;
        this.clock = clock;
    }

    @Get
    UnansweredPage list(
            @Nullable @QueryValue LocalDate from,
            @Nullable @QueryValue LocalDate until,
            @Nullable @QueryValue @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MAX_SIZE) int size) {
        Period period = period(from, until);
        Page<Sought> page = searches.list(period, cursor, size);
        return new UnansweredPage(
                page.items().stream().map(UnansweredSearch::of).toList(),
                page.next(),
                period.from(),
                period.until(),
                notes.keptDays());
    }

    @Get("/export")
    HttpResponse<StreamedFile> export(
            @Parameter(hidden = true) Caller caller,
            @Nullable @QueryValue LocalDate from,
            @Nullable @QueryValue LocalDate until,
            @QueryValue(defaultValue = "XLSX") FileFormat format)
            throws IOException {
        Period period = period(from, until);
        return Download.of(format, "无结果检索", out -> export.write(caller.actor(), period, format, out));
    }

    private Period period(@Nullable LocalDate from, @Nullable LocalDate until) {
        LocalDate last = until == null ? LocalTime.today(clock) : until;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1L) : from;
        if (first.isAfter(last)) {
            throw ProblemException.invalid("from", "开始日期不能晚于结束日期");
        }
        return new Period(first, last);
    }

    /** @param keptDays after so many days they are forgotten */
    @Serdeable
    record UnansweredPage(
            List<UnansweredSearch> items, @Nullable String next, LocalDate from, LocalDate until, int keptDays) {}

    /** @param outcome NOTHING, NEAR or FILTERED */
    @Serdeable
    record UnansweredSearch(
            String text, String kind, String outcome, String outcomeName, long searches, LocalDate lastOn) {
        static UnansweredSearch of(Sought sought) {
            return new UnansweredSearch(
                    sought.text(),
                    sought.kind().name(),
                    sought.outcome().name(),
                    sought.outcome().label(),
                    sought.searches(),
                    sought.lastOn());
        }
    }
}

package cn.techexchange.registry.calendar.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.text.PlainText;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.calendar.CalendarEdition;
import cn.techexchange.registry.calendar.CalendarEditions;
import cn.techexchange.registry.calendar.CheckCalendar;
import cn.techexchange.registry.calendar.DecideOnCalendar;
import cn.techexchange.registry.calendar.ProposeCalendar;
import cn.techexchange.registry.calendar.web.CalendarAnswers.CalendarEditionView;
import cn.techexchange.registry.calendar.web.CalendarAnswers.CalendarOverview;
import cn.techexchange.registry.calendar.web.CalendarAnswers.CalendarReport;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The bureau keeps the statutory working days; what one administrator enters another confirms. */
@Controller("/api/calendar-editions")
@Secured(Role.Name.ADMINISTRATOR)
class CalendarController {
    private final CalendarEditions editions;
    private final CalendarViews views;
    private final CheckCalendar check;
    private final ProposeCalendar propose;
    private final DecideOnCalendar decide;

    CalendarController(
            CalendarEditions editions,
            CalendarViews views,
            CheckCalendar check,
            ProposeCalendar propose,
            DecideOnCalendar decide) {
        this.editions = editions;
        this.views = views;
        this.check = check;
        this.propose = propose;
        this.decide = decide;
    }

    @Get
    @Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    CalendarOverview list() {
        return views.overview();
    }

    @Get("/{id}")
    @Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    HttpResponse<CalendarEditionView> get(@Parameter(hidden = true) Caller caller, String id) {
        return answer(caller, editions.get(id));
    }

    @Post("/check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    CalendarReport check(CompletedFileUpload file, @Part int year) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return views.report(check.read(year, content));
        }
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<CalendarEditionView> propose(
            @Parameter(hidden = true) Caller caller, CompletedFileUpload file, @Part int year, @Part String source)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return answer(caller, propose.propose(caller, year, source, content))
                    .status(201);
        }
    }

    @Post("/{id}/approve")
    HttpResponse<CalendarEditionView> approve(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Valid CalendarApproval body) {
        return answer(caller, decide.approve(caller, id, EntityTag.required(ifMatch), body.seenMoves()));
    }

    @Post("/{id}/reject")
    HttpResponse<CalendarEditionView> reject(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Valid CalendarRejection body) {
        return answer(caller, decide.reject(caller, id, EntityTag.required(ifMatch), body.reason()));
    }

    private MutableHttpResponse<CalendarEditionView> answer(Caller caller, CalendarEdition edition) {
        return HttpResponse.ok(views.view(caller, edition))
                .header(HttpHeaders.ETAG, EntityTag.of(edition.requireVersion()));
    }

    /** @param seenMoves how many last days the page showed that would move */
    @Serdeable
    record CalendarApproval(@NotNull @PositiveOrZero Integer seenMoves) {}

    @Serdeable
    record CalendarRejection(
            @NotBlank @Size(max = 1000) @PlainText(multiline = true)
            String reason) {}
}

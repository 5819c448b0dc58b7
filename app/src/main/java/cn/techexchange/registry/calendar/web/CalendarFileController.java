package cn.techexchange.registry.calendar.web;

import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.calendar.CalendarDay;
import cn.techexchange.registry.calendar.CalendarYears;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;

/** A known year as the file one would upload: the form to fill for another year. */
@Controller("/api/calendar-years")
@Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class CalendarFileController {
    /** Without it spreadsheets take UTF-8 for the local character set. */
    private static final String MARK = "\uFEFF";

    private final CalendarYears years;

    CalendarFileController(CalendarYears years) {
        this.years = years;
    }

    @Get("/{year}/file")
    @Produces("text/csv; charset=utf-8")
    HttpResponse<String> file(int year) {
        var text = new StringBuilder(MARK).append("日期,安排,节日\r\n");
        for (CalendarDay day : years.get(year).table().days()) {
            text.append(day.date()).append(day.working() ? ",上班," : ",休息,").append(day.occasion());
            text.append("\r\n");
        }
        return HttpResponse.ok(text.toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"working-days-" + year + ".csv\"");
    }
}

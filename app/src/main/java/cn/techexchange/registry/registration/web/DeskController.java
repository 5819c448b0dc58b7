package cn.techexchange.registry.registration.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.registration.ReadRegistrations;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RegistrationCounts;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RegistrationSummary;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RegistrationView;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.List;

/** The desk's queue. */
@Controller("/api/desk/registrations")
@Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class DeskController {
    private static final int PAGE = 50;
    private final ReadRegistrations read;
    private final DeskQueue queue;
    private final RegistrationViews views;
    private final RegistrationSummaries summaries;

    DeskController(ReadRegistrations read, DeskQueue queue, RegistrationViews views, RegistrationSummaries summaries) {
        this.read = read;
        this.queue = queue;
        this.views = views;
        this.summaries = summaries;
    }

    /** Sorted by the time left; a cursor belongs to the filter it came with. */
    @Get
    Page<RegistrationSummary> queue(@Parameter(hidden = true) Caller caller, @Valid @RequestBean DeskQuery query) {
        Page<Registration> page = queue.filter(caller, query)
                .map(filter -> read.queue(filter, query.cursor(), PAGE))
                .orElseGet(() -> new Page<>(List.of(), null));
        return new Page<>(summaries.forDesk(caller, page.items()), page.next());
    }

    @Get("/counts")
    RegistrationCounts counts(@Parameter(hidden = true) Caller caller) {
        return queue.counts(caller);
    }

    @Get("/{id}")
    HttpResponse<RegistrationView> get(@Parameter(hidden = true) Caller caller, String id) {
        Registration registration = read.get(caller, id);
        return HttpResponse.ok(views.forDesk(caller, registration))
                .header("ETag", EntityTag.of(registration.requireVersion()));
    }
}

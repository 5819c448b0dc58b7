package cn.techexchange.registry.registration.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.registration.ReadRegistrations;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RegistrationState;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RegistrationCounts;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RegistrationSummary;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RegistrationView;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The desk's queue. */
@Controller("/api/desk/registrations")
@Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
final class DeskController {
    private static final int PAGE = 50;
    private final ReadRegistrations read;
    private final Registrations registrations;
    private final RegistrationViews views;
    private final RegistrationSummaries summaries;

    DeskController(
            ReadRegistrations read,
            Registrations registrations,
            RegistrationViews views,
            RegistrationSummaries summaries) {
        this.read = read;
        this.registrations = registrations;
        this.views = views;
        this.summaries = summaries;
    }

    /**
     * @param state those wanted, all when left out
     * @param assigned true for what the caller can act on now, whatever {@code state} says
     */
    @Get
    Page<RegistrationSummary> queue(
            @Parameter(hidden = true) Caller caller,
            @QueryValue @Nullable List<RegistrationState> state,
            @QueryValue @Nullable Boolean assigned,
            @QueryValue @Nullable String cursor) {
        Page<Registration> page = Boolean.TRUE.equals(assigned)
                ? read.queueOf(caller, cursor, PAGE)
                : read.queue(state == null ? Set.of() : Set.copyOf(state), cursor, PAGE);
        return new Page<>(summaries.of(page.items()), page.next());
    }

    @Get("/counts")
    RegistrationCounts counts() {
        Map<String, Long> states = registrations.counts().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
        return new RegistrationCounts(states);
    }

    @Get("/{id}")
    HttpResponse<RegistrationView> get(@Parameter(hidden = true) Caller caller, String id) {
        Registration registration = read.get(caller, id);
        return HttpResponse.ok(views.forDesk(caller, registration))
                .header("ETag", EntityTag.of(registration.requireVersion()));
    }
}

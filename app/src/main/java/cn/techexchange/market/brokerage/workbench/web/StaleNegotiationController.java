package cn.techexchange.market.brokerage.workbench.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.brokerage.workbench.ListStaleNegotiations;
import cn.techexchange.market.brokerage.workbench.web.WorkbenchAnswers.QuietAnswer;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.time.LocalTime;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Negotiations shared with the broker; the bureau does not read them. */
@Controller("/api/brokerage/stale-negotiations")
@Secured(Role.Name.BROKER)
class StaleNegotiationController {
    private final ListStaleNegotiations stale;
    private final Clock clock;

    StaleNegotiationController(ListStaleNegotiations stale, Clock clock) {
        this.stale = stale;
        this.clock = clock;
    }

    @Get
    Page<QuietAnswer> list(
            @Parameter(hidden = true) Caller caller,
            @QueryValue(defaultValue = "14") @Min(1) @Max(365) int days,
            @QueryValue @Nullable @Size(max = 60) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        LocalDate today = LocalTime.today(clock);
        return stale.list(caller, Duration.ofDays(days), cursor, size).map(each -> QuietAnswer.of(each, today));
    }
}

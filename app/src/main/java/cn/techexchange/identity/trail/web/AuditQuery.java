package cn.techexchange.identity.trail.web;

import cn.techexchange.identity.account.Accounts;
import cn.techexchange.platform.audit.AuditTrail.AuditFilter;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.time.LocalTime;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The parameters of the list.
 *
 * @param person e-mail address
 * @param from first day shown
 * @param until last day shown
 */
@Introspected
record AuditQuery(
        @Nullable @QueryValue @Size(max = 200) String person,
        @Nullable @QueryValue @Size(max = 60) String action,
        @Nullable @QueryValue @Size(max = 40) String subjectType,
        @Nullable @QueryValue @Size(max = 60) String subjectId,
        @Nullable @QueryValue LocalDate from,
        @Nullable @QueryValue LocalDate until,
        @Nullable @QueryValue String after,

        @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MAX_SIZE)
        int size) {
    /** Empty when nobody has that address. */
    Optional<AuditFilter> toFilter(Accounts accounts) {
        if (given(person) == null) {
            return Optional.of(filter(null));
        }
        return accounts.findByEmail(String.valueOf(person)).map(account -> filter(account.id()));
    }

    private AuditFilter filter(@Nullable String accountId) {
        return new AuditFilter(
                accountId,
                given(action),
                given(subjectType),
                given(subjectId),
                from == null ? null : startOf(from),
                until == null ? null : startOf(until.plusDays(1)));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LocalTime.ZONE).toInstant();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package cn.techexchange.registry.registration.web;

import cn.techexchange.registry.registration.RegistrationState;
import cn.techexchange.registry.registration.ReviewStep;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What the desk asks of its queue; what is left out does not narrow.
 *
 * @param assigned true for what the caller can act on now, whatever {@code state} says
 * @param inbox that of one review only
 * @param registrant part of the registering organisation's name
 * @param decidedFrom day of registration or refusal, inclusive
 * @param reference part of the reference or of the national number
 */
@Introspected
public record DeskQuery(
        @QueryValue @Nullable List<RegistrationState> state,
        @QueryValue @Nullable Boolean assigned,
        @QueryValue @Nullable ReviewStep inbox,
        @QueryValue @Nullable @Size(max = 20) String kind,
        @QueryValue @Nullable @Size(max = 100) String registrant,
        @QueryValue @Nullable @Size(max = 30) String reference,
        @QueryValue @Nullable @PositiveOrZero Long fromFen,
        @QueryValue @Nullable @PositiveOrZero Long toFen,
        @QueryValue @Nullable Boolean overdue,
        @QueryValue @Nullable Boolean mine,
        @QueryValue @Nullable LocalDate decidedFrom,
        @QueryValue @Nullable LocalDate decidedTo,
        @QueryValue @Nullable String cursor) {}

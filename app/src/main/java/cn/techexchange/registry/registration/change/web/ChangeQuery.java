package cn.techexchange.registry.registration.change.web;

import cn.techexchange.registry.registration.ReviewStep;
import cn.techexchange.registry.registration.change.ChangeState;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk asks of its changes; what is left out does not narrow.
 *
 * @param state those wanted, those at the desk when left out
 * @param inbox what the caller can act on in that review, whatever {@code state} says
 */
@Introspected
record ChangeQuery(
        @QueryValue @Nullable List<ChangeState> state,
        @QueryValue @Nullable ReviewStep inbox,
        @QueryValue @Nullable Boolean overdue,
        @QueryValue @Nullable Boolean mine,
        @QueryValue @Nullable String cursor) {}

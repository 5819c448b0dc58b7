package cn.techexchange.platform.problem;

import cn.techexchange.platform.id.Ids;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/** Gives each request a number that the user can quote and the log knows. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RequestIdFilter implements io.micronaut.core.order.Ordered {
    static final String ATTRIBUTE = "requestId";

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.order();
    }

    @RequestFilter
    void begin(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, Ids.next().substring(24));
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(ATTRIBUTE, String.class).ifPresent(id -> response.header("X-Request-Id", id));
    }
}

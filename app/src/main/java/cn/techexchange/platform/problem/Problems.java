package cn.techexchange.platform.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import org.slf4j.MDC;

/** Writes problems as HTTP answers. */
public final class Problems {
    private Problems() {}

    public static MutableHttpResponse<Problem> answer(
            HttpRequest<?> request, ProblemType type, String detail, List<FieldError> errors) {
        var problem = new Problem(
                type.type(), type.title(), type.status(), detail, request.getPath(), requestId(request), errors);
        return HttpResponse.<Problem>status(io.micronaut.http.HttpStatus.valueOf(type.status()))
                .contentType(MediaType.of(Problem.MEDIA_TYPE))
                .body(problem);
    }

    public static MutableHttpResponse<Problem> answer(HttpRequest<?> request, ProblemType type, String detail) {
        return answer(request, type, detail, List.of());
    }

    private static String requestId(HttpRequest<?> request) {
        return request.getAttribute(RequestIdFilter.ATTRIBUTE, String.class)
                .orElseGet(() -> String.valueOf(MDC.get("requestId")));
    }
}

package cn.techexchange.platform.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.validation.exceptions.ConstraintExceptionHandler;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;

/** Names each wrong field by the path that the client used. */
@Singleton
@Replaces(ConstraintExceptionHandler.class)
final class InvalidRequestHandler implements ExceptionHandler<ConstraintViolationException, HttpResponse<?>> {
    @Override
    public HttpResponse<?> handle(HttpRequest request, ConstraintViolationException exception) {
        List<FieldError> errors = exception.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
        return Problems.answer(request, CommonProblem.INVALID_INPUT, "请按提示修改后再提交。", errors);
    }

    private static String field(ConstraintViolation<?> violation) {
        var path = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD || node.getName() == null) {
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER && isBody(node.getName())) {
                continue;
            }
            if (node.isInIterable() && node.getIndex() != null) {
                path.append('[').append(node.getIndex()).append(']');
            }
            path.append(path.isEmpty() ? "" : ".").append(node.getName());
        }
        return path.toString();
    }

    /** Controllers call the body's parameter so; the client does not know the name. */
    private static boolean isBody(String parameter) {
        return parameter.equals("body") || parameter.equals("request");
    }
}

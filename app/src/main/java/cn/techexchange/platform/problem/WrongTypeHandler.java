package cn.techexchange.platform.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ConversionErrorHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.ReferencePath;
import jakarta.inject.Singleton;
import java.util.List;

/** Names the field whose value is of the wrong type or no value of its kind: a word for a number, a day that is none. */
@Singleton
@Replaces(ConversionErrorHandler.class)
final class WrongTypeHandler implements ExceptionHandler<ConversionErrorException, HttpResponse<?>> {
    @Override
    public HttpResponse<?> handle(HttpRequest request, ConversionErrorException exception) {
        Throwable cause = exception.getConversionError().getCause();
        String path = cause instanceof SerdeException wrong ? field(wrong.getPath()) : "";
        String field = path.isEmpty() ? exception.getArgument().getName() : path;
        return Problems.answer(
                request, CommonProblem.MALFORMED_REQUEST, "请检查填写的内容和格式后再试。", List.of(new FieldError(field, "格式不正确")));
    }

    /** @param innermost the value itself comes first, what holds it follows */
    private static String field(List<ReferencePath> innermost) {
        var path = new StringBuilder();
        for (ReferencePath part : innermost.reversed()) {
            if (part instanceof CollectionItemReferencePath item) {
                path.append('[').append(item.index()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(part.getArgument().getName());
            }
        }
        return path.toString();
    }
}

package cn.techexchange.platform.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody foresaw: the log gets the trace, the user a number to quote and no inner message. */
@Singleton
final class UnexpectedErrorHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorHandler.class);

    @Override
    public HttpResponse<?> handle(HttpRequest request, Throwable exception) {
        LOG.error(
                "request {} {} {} failed",
                request.getAttribute(RequestIdFilter.ATTRIBUTE).orElse("-"),
                request.getMethodName(),
                request.getPath(),
                exception);
        return Problems.answer(request, CommonProblem.INTERNAL_ERROR, "操作没有完成，已保存的内容不受影响。请稍后再试；如仍出现，请把请求编号告诉管理员。");
    }
}

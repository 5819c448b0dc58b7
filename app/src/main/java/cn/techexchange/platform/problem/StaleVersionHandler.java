package cn.techexchange.platform.problem;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

@Singleton
final class StaleVersionHandler implements ExceptionHandler<OptimisticLockException, HttpResponse<?>> {
    @Override
    public HttpResponse<?> handle(HttpRequest request, OptimisticLockException exception) {
        return Problems.answer(request, CommonProblem.VERSION_CHANGED, "您打开之后，内容已被他人修改。请刷新后对照修改，您填写的内容仍在页面上。");
    }
}

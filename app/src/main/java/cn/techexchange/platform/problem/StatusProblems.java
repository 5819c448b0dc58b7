package cn.techexchange.platform.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Turns what the framework itself refuses (wrong JSON, wrong method, too large …) into the same vocabulary. */
@Singleton
@Primary
final class StatusProblems implements ErrorResponseProcessor<Problem> {
    private static final Map<Integer, CommonProblem> BY_STATUS = Map.of(
            401, CommonProblem.SIGN_IN_REQUIRED,
            403, CommonProblem.NOT_PERMITTED,
            404, CommonProblem.NOT_FOUND,
            405, CommonProblem.METHOD_NOT_ALLOWED,
            406, CommonProblem.NOT_ACCEPTABLE,
            413, CommonProblem.TOO_LARGE,
            415, CommonProblem.UNSUPPORTED_FORMAT);

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        int status = response.getStatus().getCode();
        CommonProblem type = BY_STATUS.getOrDefault(
                status, status >= 500 ? CommonProblem.INTERNAL_ERROR : CommonProblem.MALFORMED_REQUEST);
        MutableHttpResponse<Problem> answer =
                Problems.answer(context.getRequest(), type, detail(type), errors(context, type));
        response.getHeaders().forEach((name, values) -> values.forEach(value -> keep(answer, name, value)));
        return answer;
    }

    private static void keep(MutableHttpResponse<Problem> answer, String name, String value) {
        if (!name.equalsIgnoreCase("content-type") && !name.equalsIgnoreCase("content-length")) {
            answer.header(name, value);
        }
    }

    private static List<FieldError> errors(ErrorContext context, CommonProblem type) {
        if (type != CommonProblem.MALFORMED_REQUEST) {
            return List.of();
        }
        return context.getErrors().stream()
                .flatMap(error -> error.getPath().stream())
                .map(path -> new FieldError(path.substring(path.lastIndexOf('/') + 1), "格式不正确"))
                .toList();
    }

    private static String detail(CommonProblem type) {
        return switch (type) {
            case SIGN_IN_REQUIRED -> "登录后才能继续。";
            case NOT_PERMITTED -> "您的角色不能进行这项操作。如有需要，请联系本单位管理员或平台管理员。";
            case NOT_FOUND -> "您访问的内容不存在，可能已被撤下或地址有误。";
            case TOO_LARGE -> "上传的内容超过大小限制，请压缩或拆分后再试。";
            case UNSUPPORTED_FORMAT, NOT_ACCEPTABLE -> "请改用说明中列出的格式。";
            case INTERNAL_ERROR -> "操作没有完成，已保存的内容不受影响。请稍后再试。";
            default -> "请检查填写的内容和格式后再试。";
        };
    }
}

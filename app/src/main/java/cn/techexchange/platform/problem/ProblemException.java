package cn.techexchange.platform.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The only exception that refuses a request on purpose. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<FieldError> errors;
    private final transient @Nullable Duration wait;

    /** @param detail zh-CN: the rule and the way out. */
    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, String detail, List<FieldError> errors) {
        this(type, detail, errors, null);
    }

    private ProblemException(ProblemType type, String detail, List<FieldError> errors, @Nullable Duration wait) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.wait = wait;
    }

    /** Refuses wrong values, each named by its field. */
    public static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(CommonProblem.INVALID_INPUT, "请按提示修改后再提交。", errors);
    }

    public static ProblemException invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    /** @param what zh-CN noun of the thing that is not there or not the caller's to see. */
    public static ProblemException notFound(String what) {
        return new ProblemException(CommonProblem.NOT_FOUND, what + "不存在，或您无权查看。");
    }

    public static ProblemException notPermitted(String detail) {
        return new ProblemException(CommonProblem.NOT_PERMITTED, detail);
    }

    /** Refuses for a while; the answer says for how long in {@code Retry-After}. */
    public static ProblemException tooEarly(ProblemType type, String detail, Duration wait) {
        return new ProblemException(type, detail, List.of(), wait);
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** How long to wait before the same is worth another try. */
    Optional<Duration> waiting() {
        return Optional.ofNullable(wait);
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}

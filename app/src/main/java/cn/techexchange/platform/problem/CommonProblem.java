package cn.techexchange.platform.problem;

/** Refusals that belong to no feature. */
public enum CommonProblem implements ProblemType {
    INVALID_INPUT(400, "填写内容有误"),
    MALFORMED_REQUEST(400, "请求无法识别"),
    SIGN_IN_REQUIRED(401, "请先登录"),
    NOT_PERMITTED(403, "没有权限"),
    NOT_FOUND(404, "没有找到"),
    METHOD_NOT_ALLOWED(405, "不支持这种操作"),
    NOT_ACCEPTABLE(406, "不支持这种格式"),
    CONFLICT(409, "与现有内容冲突"),
    VERSION_CHANGED(412, "内容已被他人修改"),
    TOO_LARGE(413, "内容过大"),
    UNSUPPORTED_FORMAT(415, "不支持这种格式"),
    VERSION_REQUIRED(428, "缺少版本信息"),
    TOO_MANY_REQUESTS(429, "操作过于频繁"),
    INTERNAL_ERROR(500, "系统出现错误"),
    TEMPORARILY_UNAVAILABLE(503, "服务暂时不可用");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}

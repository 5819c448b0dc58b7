package cn.techexchange.platform.web;

import cn.techexchange.platform.problem.CommonProblem;
import cn.techexchange.platform.problem.ProblemException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions at the edge: sent as {@code ETag}, demanded back as {@code If-Match} (RFC 9110, 13.1.1). */
public final class EntityTag {
    private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");

    private EntityTag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** @throws ProblemException {@code VERSION_REQUIRED} (428) when the header is missing or is no version */
    public static long required(@Nullable String ifMatch) {
        Matcher matcher = FORM.matcher(ifMatch == null ? "" : ifMatch.strip());
        if (!matcher.matches()) {
            throw new ProblemException(CommonProblem.VERSION_REQUIRED, "请刷新页面后再操作。");
        }
        return Long.parseLong(matcher.group(1));
    }

    /** @throws ProblemException {@code VERSION_CHANGED} (412) when somebody else was faster */
    public static void mustMatch(long current, long expected) {
        if (current != expected) {
            throw new ProblemException(CommonProblem.VERSION_CHANGED, "您打开之后，内容已被他人修改。请刷新后对照修改，您填写的内容仍在页面上。");
        }
    }
}

package cn.techexchange.platform.problem;

import java.util.Locale;

/**
 * A reason to refuse. Each feature has an enum of its own; the constant's name is the stable part of the
 * problem's {@code type} (RFC 9457): {@code REGISTRATION_CLOSED} becomes {@code /problems/registration-closed}.
 */
public interface ProblemType {
    String name();

    /** HTTP status, 400 to 599. */
    int status();

    /** Short zh-CN title, the same for every occurrence. */
    String title();

    default String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

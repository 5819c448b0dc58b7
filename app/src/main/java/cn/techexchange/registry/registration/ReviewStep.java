package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Role;

/** The two reviews; nobody does both of one registration. */
public enum ReviewStep {
    FIRST(Role.FIRST_REVIEWER, "一审"),
    SECOND(Role.SECOND_REVIEWER, "二审");

    private final Role role;
    private final String title;

    ReviewStep(Role role, String title) {
        this.role = role;
        this.title = title;
    }

    public Role role() {
        return role;
    }

    /** zh-CN name. */
    public String title() {
        return title;
    }
}

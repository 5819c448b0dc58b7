package cn.techexchange.identity.account;

/** What a person may do. Routes name the constants of {@link Role.Name}, because annotations take text only. */
public enum Role {
    /** Member of a university or institute. */
    INSTITUTE_MEMBER("高校院所成员"),
    /** Member of an enterprise. */
    ENTERPRISE_MEMBER("企业成员"),
    BROKER("技术经理人"),
    EXPERT("专家"),
    /** First review of registrations, staff of the bureau. */
    FIRST_REVIEWER("一审人"),
    /** Second review of registrations, staff of the bureau. */
    SECOND_REVIEWER("二审人"),
    /** Runs the platform for the bureau. */
    ADMINISTRATOR("平台管理员"),
    /** Reads everything, changes nothing. */
    AUDITOR("审计员"),
    /** Invites and removes the members of an own organisation. */
    ORGANIZATION_ADMIN("单位管理员");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** In zh-CN. */
    public String label() {
        return label;
    }

    /** The names as route annotations need them. */
    public static final class Name {
        public static final String INSTITUTE_MEMBER = "INSTITUTE_MEMBER";
        public static final String ENTERPRISE_MEMBER = "ENTERPRISE_MEMBER";
        public static final String BROKER = "BROKER";
        public static final String EXPERT = "EXPERT";
        public static final String FIRST_REVIEWER = "FIRST_REVIEWER";
        public static final String SECOND_REVIEWER = "SECOND_REVIEWER";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";
        public static final String AUDITOR = "AUDITOR";
        public static final String ORGANIZATION_ADMIN = "ORGANIZATION_ADMIN";

        private Name() {}
    }
}

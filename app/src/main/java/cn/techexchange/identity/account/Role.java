package cn.techexchange.identity.account;

/** What a person may do. Routes name the constants of {@link Role.Name}, because annotations take text only. */
public enum Role {
    /** Member of a university or institute. */
    INSTITUTE_MEMBER,
    /** Member of an enterprise. */
    ENTERPRISE_MEMBER,
    /** Technology broker (技术经理人). */
    BROKER,
    EXPERT,
    /** First review of registrations, staff of the bureau. */
    FIRST_REVIEWER,
    /** Second review of registrations, staff of the bureau. */
    SECOND_REVIEWER,
    /** Runs the platform for the bureau. */
    ADMINISTRATOR,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Invites and removes the members of an own organisation. */
    ORGANIZATION_ADMIN;

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

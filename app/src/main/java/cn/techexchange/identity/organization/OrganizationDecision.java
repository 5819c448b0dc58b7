package cn.techexchange.identity.organization;

/** What the bureau can decide about an organisation. */
public enum OrganizationDecision {
    VERIFY("通过核验", OrganizationState.APPLIED, OrganizationState.VERIFIED),
    REJECT("退回申请", OrganizationState.APPLIED, OrganizationState.REJECTED),
    SUSPEND("暂停", OrganizationState.VERIFIED, OrganizationState.SUSPENDED),
    RESUME("恢复", OrganizationState.SUSPENDED, OrganizationState.VERIFIED);

    private final String label;
    private final OrganizationState from;
    private final OrganizationState to;

    OrganizationDecision(String label, OrganizationState from, OrganizationState to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    String label() {
        return label;
    }

    OrganizationState from() {
        return from;
    }

    OrganizationState to() {
        return to;
    }

    /** The organisation reads it. */
    boolean needsReason() {
        return this == REJECT || this == SUSPEND;
    }
}

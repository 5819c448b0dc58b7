package cn.techexchange.identity.organization;

/** Where an organisation stands with the bureau. Only a verified one may publish. */
public enum OrganizationState {
    APPLIED("待核验"),
    VERIFIED("已核验"),
    REJECTED("未通过"),
    SUSPENDED("已暂停");

    private final String label;

    OrganizationState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    public boolean canMoveTo(OrganizationState next) {
        return switch (this) {
            case APPLIED -> next == VERIFIED || next == REJECTED;
            case REJECTED -> next == APPLIED;
            case VERIFIED -> next == SUSPENDED;
            case SUSPENDED -> next == VERIFIED;
        };
    }
}

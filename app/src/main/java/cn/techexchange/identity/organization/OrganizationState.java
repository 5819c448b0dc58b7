package cn.techexchange.identity.organization;

/** Where an organisation stands with the bureau. Only a verified one may publish. */
public enum OrganizationState {
    APPLIED,
    VERIFIED,
    REJECTED,
    SUSPENDED;

    public boolean canMoveTo(OrganizationState next) {
        return switch (this) {
            case APPLIED -> next == VERIFIED || next == REJECTED;
            case REJECTED -> next == APPLIED;
            case VERIFIED -> next == SUSPENDED;
            case SUSPENDED -> next == VERIFIED;
        };
    }
}

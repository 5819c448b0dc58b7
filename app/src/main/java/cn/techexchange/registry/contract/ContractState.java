package cn.techexchange.registry.contract;

/** Who holds the contract: its registrant, or the registration desk. */
public enum ContractState {
    /** Being filled in, never submitted. */
    DRAFT,
    /** With the registration desk; nobody changes it. */
    SUBMITTED,
    /** Handed back for supplements. */
    SUPPLEMENT,
    /** Registered, and open again for a change that its registrant has asked for. */
    CHANGING,
    /** Registered, refused or given up; stays as it was last submitted. */
    CLOSED;

    public boolean isEditable() {
        return this == DRAFT || this == SUPPLEMENT || this == CHANGING;
    }

    public boolean canMoveTo(ContractState next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED || next == CLOSED;
            case SUBMITTED -> next == SUPPLEMENT || next == CLOSED;
            case SUPPLEMENT, CHANGING -> next == SUBMITTED || next == CLOSED;
            case CLOSED -> next == CHANGING;
        };
    }
}

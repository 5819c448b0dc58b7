package cn.techexchange.market.confidential;

/** Where a request to read stands. Only an active one opens anything. */
public enum AccessState {
    REQUESTED("待答复"),
    GRANTED("待签承诺"),
    REFUSED("已拒绝"),
    ACTIVE("可查看"),
    REVOKED("已收回");

    private final String label;

    AccessState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean canMoveTo(AccessState next) {
        return switch (this) {
            case REQUESTED -> next == GRANTED || next == REFUSED;
            case GRANTED -> next == ACTIVE || next == REVOKED;
            case ACTIVE -> next == REVOKED;
            case REFUSED, REVOKED -> false;
        };
    }

    /** A second request beside this one would be the same. */
    public boolean isOpen() {
        return this == REQUESTED || this == GRANTED || this == ACTIVE;
    }
}

package cn.techexchange.market.listing;

/** Where a listing stands. Only a {@link #LISTED} one is public. */
public enum ListingState {
    DRAFT("草稿"),
    IN_REVIEW("审核中"),
    RETURNED("已退回"),
    LISTED("已发布"),
    SUSPENDED("已暂停"),
    TRADED("已成交"),
    WITHDRAWN("已撤回"),
    EXPIRED("已过期");

    private final String label;

    ListingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean canMoveTo(ListingState next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == IN_REVIEW || next == WITHDRAWN;
            case IN_REVIEW -> next == LISTED || next == RETURNED || next == DRAFT;
            case LISTED -> next == SUSPENDED || next == TRADED || next == WITHDRAWN || next == EXPIRED;
            case SUSPENDED -> next == LISTED || next == TRADED || next == WITHDRAWN || next == EXPIRED;
            case EXPIRED -> next == IN_REVIEW || next == WITHDRAWN;
            case TRADED, WITHDRAWN -> false;
        };
    }

    /** The author may write; a published listing is changed beside its public version. */
    boolean isEditable() {
        return switch (this) {
            case DRAFT, RETURNED, LISTED, SUSPENDED, EXPIRED -> true;
            case IN_REVIEW, TRADED, WITHDRAWN -> false;
        };
    }

    /** A published version stands, so an edit is a change to be reviewed beside it. */
    boolean isPublished() {
        return this == LISTED || this == SUSPENDED;
    }
}

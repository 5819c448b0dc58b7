package cn.techexchange.market.listing;

/** Where the change of a published listing stands; the public version stays until the change is approved. */
public enum ChangeState {
    NONE,
    DRAFT,
    IN_REVIEW,
    RETURNED
}

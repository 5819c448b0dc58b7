package cn.techexchange.market.listing;

/** How much a check demands. */
public enum Strictness {
    /** What is there must be well formed; anything may be missing. */
    DRAFT,
    /** Listings taken in from elsewhere: title and text are there, what is given is right. */
    TAKEN_IN,
    /** All that an author must say before the bureau looks at it. */
    SUBMITTED
}

package cn.techexchange.market.listing;

import java.util.List;

/** Listings that may say the same as another one. */
public interface Duplicates {
    /** The most similar first, at most ten; by title or by text, whoever listed them. Drafts are left out. */
    List<Duplicate> of(Listing listing);

    record Duplicate(Listing listing, int similarityPercent, boolean sameTitle) {}
}

package cn.techexchange.market.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an author writes of one listing, without its confidential part. */
public interface ListingContent {
    String title();

    /** The text that says most, for comparing listings with each other. */
    String gist();

    Classification classification();

    @Nullable
    LocalDate validUntil();

    /** State secrets may never be public. */
    boolean secret();

    /** What lists filter and sort by. */
    Facts facts();

    /**
     * Columns of a published version.
     *
     * @param maturity 1 to 9
     * @param lowFen the least it costs, or the least the budget allows
     */
    record Facts(
            @Nullable Integer maturity,
            @Nullable Long lowFen,
            @Nullable Long highFen) {}
}

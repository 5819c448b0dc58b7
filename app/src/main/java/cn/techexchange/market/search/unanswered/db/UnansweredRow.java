package cn.techexchange.market.search.unanswered.db;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.unanswered.Outcome;
import cn.techexchange.market.search.unanswered.UnansweredSearches.Sought;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * A text summed over a period.
 *
 * @param place kind, outcome and hash of the text: unique in a list
 */
@MappedEntity("unanswered_search")
record UnansweredRow(
        @Id String place, String text, ListingKind kind, Outcome outcome, long searches, LocalDate lastOn) {
    Sought toSought() {
        return new Sought(text, kind, outcome, searches, lastOn);
    }

    String cursor() {
        return searches + "." + place;
    }
}

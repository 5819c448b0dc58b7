package cn.techexchange.market.search.unanswered;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.page.Page;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was sought in vain, by the day. */
public interface UnansweredSearches {
    /** Counts one more; does nothing when the day has {@code mostTexts} different texts already and this is none of them. */
    void count(Day day, int mostTexts);

    /** Summed over a period, most sought first. */
    Page<Sought> list(Period period, @Nullable String cursor, int size);

    /** @return how many rows were forgotten */
    int forgetBefore(LocalDate day);

    record Day(LocalDate day, ListingKind kind, Outcome outcome, String text) {}

    record Period(LocalDate from, LocalDate until) {}

    record Sought(String text, ListingKind kind, Outcome outcome, long searches, LocalDate lastOn) {}
}

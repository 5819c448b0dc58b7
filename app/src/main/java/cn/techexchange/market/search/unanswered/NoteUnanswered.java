package cn.techexchange.market.search.unanswered;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.FoundListings;
import cn.techexchange.market.search.unanswered.UnansweredSearches.Day;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.FilterField;
import cn.techexchange.searchindex.SearchQuery;
import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes searches in which nothing agreed with what was typed; never in the way of the search itself. */
@Singleton
public class NoteUnanswered {
    private static final Logger LOG = LoggerFactory.getLogger(NoteUnanswered.class);

    /** So that nobody can fill the table. */
    private static final int MOST_TEXTS = 5_000;

    private final UnansweredSearches searches;
    private final int keptDays;
    private final Clock clock;

    NoteUnanswered(
            UnansweredSearches searches,
            @Value("${exchange.search.unanswered-kept-days:180}") int keptDays,
            Clock clock) {
        this.searches = searches;
        this.keptDays = keptDays;
        this.clock = clock;
    }

    public void note(ListingKind kind, SearchQuery query, FoundListings found) {
        if (found.agreement().filter(agreement -> agreement.wording() == 0).isEmpty()) {
            return;
        }
        Optional<String> text = KeptText.of(query.text());
        text.ifPresent(kept -> note(new Day(LocalTime.today(clock), kind, outcome(query, found), kept)));
    }

    private void note(Day day) {
        try {
            searches.count(day, MOST_TEXTS);
        } catch (RuntimeException e) {
            LOG.warn("an unanswered search is not noted: {}", e.toString());
        }
    }

    private static Outcome outcome(SearchQuery query, FoundListings found) {
        boolean narrowed = query.filters().values().keySet().stream().anyMatch(field -> field != FilterField.KIND);
        if (narrowed) {
            return Outcome.FILTERED;
        }
        return found.total() == 0 ? Outcome.NOTHING : Outcome.NEAR;
    }

    public int keptDays() {
        return keptDays;
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "12h")
    void forgetOld() {
        int gone = searches.forgetBefore(LocalTime.today(clock).minusDays(keptDays));
        LOG.debug("{} days of unanswered searches forgotten", gone);
    }
}

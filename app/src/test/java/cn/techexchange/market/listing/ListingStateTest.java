package cn.techexchange.market.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingStateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "DRAFT      : IN_REVIEW WITHDRAWN",
                "IN_REVIEW  : LISTED RETURNED DRAFT",
                "RETURNED   : IN_REVIEW WITHDRAWN",
                "LISTED     : SUSPENDED TRADED WITHDRAWN EXPIRED",
                "SUSPENDED  : LISTED TRADED WITHDRAWN EXPIRED",
                "EXPIRED    : IN_REVIEW WITHDRAWN",
                "TRADED     : ''",
                "WITHDRAWN  : ''",
            })
    void allowsTheseMovesAndNoOther(ListingState from, String allowed) {
        Set<ListingState> expected = EnumSet.noneOf(ListingState.class);
        for (String name : allowed.split(" ")) {
            if (!name.isBlank()) {
                expected.add(ListingState.valueOf(name));
            }
        }

        for (ListingState next : ListingState.values()) {
            assertThat(from.canMoveTo(next)).as("%s to %s", from, next).isEqualTo(expected.contains(next));
        }
    }
}

package cn.techexchange.demo;

import cn.techexchange.market.negotiation.OfferTerms;
import cn.techexchange.market.negotiation.Side;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param listing key of what is asked about, {@code owner} the organisation that published it
 * @param linked key of the enquirer's own listing, empty if none
 * @param broker e-mail address of the broker with whom the enquirer shares it, empty if none
 * @param entries what follows the first question, in order
 */
@Serdeable
record DemoNegotiation(
        String key,
        String enquirer,
        String owner,
        String listing,
        String linked,
        String broker,
        LocalDate on,
        String question,
        List<Entry> entries) {
    DemoNegotiation {
        entries = List.copyOf(entries);
    }

    String organizationOf(Side side) {
        return side == Side.OWNER ? owner : enquirer;
    }

    /**
     * One message or move.
     *
     * @param after working days after the entry before
     * @param terms of an offer, null otherwise
     */
    @Serdeable
    record Entry(
            int after,
            Side side,
            Act act,
            String text,
            @Nullable OfferTerms terms) {}

    /** What an entry does. */
    enum Act {
        SAY,
        OFFER,
        COUNTER,
        ACCEPT,
        DECLINE,
        WITHDRAW,
        CLOSE
    }
}

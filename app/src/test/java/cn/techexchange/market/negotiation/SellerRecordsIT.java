package cn.techexchange.market.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.negotiation.Message.MessageKind;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class SellerRecordsIT {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final RunningPlatform platform;
    private final People people;
    private final Person seller;
    private final Person buyer;

    SellerRecordsIT(RunningPlatform platform, People people) {
        this.platform = platform;
        this.people = people;
        seller = people.institute();
        buyer = people.enterprise();
    }

    @ParameterizedTest(name = "asked {0} days ago, answered after {1}, closed after {2}: {3} of {4}")
    @CsvSource({
        "10, 3, , 1, 1",
        "10, 9, , 0, 1",
        "10, , , 0, 1",
        // Not yet due, so it only counts when answered.
        "3, , , , ",
        "3, 1, , 1, 1",
        // The asker did not wait.
        "10, , 2, , ",
        "10, , 9, 0, 1",
        "400, 1, , , ",
    })
    void anEnquiryIsDueWithinAWeek(
            int asked,
            @Nullable Integer answered,
            @Nullable Integer closed,
            @Nullable Integer inTime,
            @Nullable Integer enquiries) {
        enquire(buyer, asked, answered, closed);

        List<SellerRecord.Asker> askers = record().askers();

        if (enquiries == null) {
            assertThat(askers).isEmpty();
        } else {
            assertThat(askers)
                    .containsExactly(
                            new SellerRecord.Asker(buyer.organizationId(), enquiries, Objects.requireNonNull(inTime)));
        }
    }

    @Test
    void whoeverAsksOftenIsOneAsker() {
        enquire(buyer, 30, 1, 20);
        enquire(buyer, 20, null, 18);
        enquire(people.enterprise(), 20, 2, null);

        assertThat(record().askers()).hasSize(2).allMatch(SellerRecord.Asker::isAnswered);
    }

    @Test
    void openTalksAndTheDeclaredCapacityAreRead() {
        enquire(buyer, 2, null, null);
        enquire(people.enterprise(), 9, 1, 3);
        platform.bean(DeclareCapacity.class).declare(seller.caller(), OptionalInt.of(8));

        assertThat(record().open()).isEqualTo(1);
        assertThat(record().capacity()).hasValue(8);

        platform.bean(DeclareCapacity.class).declare(seller.caller(), OptionalInt.empty());

        assertThat(record().capacity()).isEmpty();
    }

    private SellerRecord record() {
        String id = seller.organizationId();
        return Objects.requireNonNull(
                platform.bean(SellerRecords.class).of(List.of(id), NOW).get(id));
    }

    private void enquire(Person asker, int daysAgo, @Nullable Integer answered, @Nullable Integer closed) {
        Instant asked = NOW.minus(Duration.ofDays(daysAgo));
        Instant updated = closed == null ? asked : asked.plus(Duration.ofDays(closed));
        var negotiation = new Negotiation(
                Ids.next(),
                new NegotiationSubject(ListingKind.ACHIEVEMENT, Ids.next(), "成果", null),
                new Negotiation.Sides(seller.organizationId(), asker.organizationId(), false),
                closed == null ? NegotiationState.TALKING : NegotiationState.CLOSED,
                List.of(),
                "",
                asked,
                updated,
                null);
        platform.bean(Negotiations.class).add(negotiation);
        if (answered != null) {
            platform.bean(Messages.class)
                    .add(new Message(
                            Ids.next(),
                            negotiation.id(),
                            MessageKind.TEXT,
                            Side.OWNER,
                            seller.caller().accountId(),
                            "答复人",
                            "可以",
                            null,
                            asked.plus(Duration.ofDays(answered))));
        }
    }
}

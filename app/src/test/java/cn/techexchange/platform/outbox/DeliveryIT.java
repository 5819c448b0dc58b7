package cn.techexchange.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.platform.job.WorkPaused;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.RunningPlatform;
import io.micronaut.transaction.TransactionOperations;
import java.sql.SQLTransactionRollbackException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@OnPlatform
class DeliveryIT {
    private final OutboxMessages messages;
    private final Delivery delivery;
    private final TransactionOperations<?> transactions;

    DeliveryIT(RunningPlatform platform) {
        messages = platform.bean(OutboxMessages.class);
        delivery = platform.bean(Delivery.class);
        transactions = platform.bean(TransactionOperations.class);
    }

    @Test
    void deliversInOrderAndOnlyOnce() {
        var consumer = new Recording("in-order");
        add(consumer, "a", "1");
        add(consumer, "b", "2");
        add(consumer, "a", "3");

        delivery.deliver(consumer);
        delivery.deliver(consumer);

        assertThat(consumer.seen).containsExactly("1", "2", "3");
        assertThat(messages.pending(consumer.name())).isZero();
    }

    @Test
    void aMessageIsDueUntilItIsDelivered() {
        var consumer = new Recording("due");
        assertThat(messages.isAnyDue(consumer.name())).isFalse();
        add(consumer, "a", "1");
        assertThat(messages.isAnyDue(consumer.name())).isTrue();

        delivery.deliver(consumer);

        assertThat(messages.isAnyDue(consumer.name())).isFalse();
    }

    @Test
    void aPostponedMessageIsNotDueYet() {
        var consumer = new Recording("postponed");
        consumer.refused = "1";
        add(consumer, "a", "1");

        delivery.deliver(consumer);

        assertThat(messages.isAnyDue(consumer.name())).isFalse();
        assertThat(messages.pending(consumer.name())).isEqualTo(1);
    }

    @Test
    void aFailedMessageHoldsBackItsOwnAggregateOnly() {
        var consumer = new Recording("held-back");
        consumer.refused = "1";
        add(consumer, "a", "1");
        add(consumer, "b", "2");
        delivery.deliver(consumer);
        add(consumer, "a", "3");
        add(consumer, "b", "4");

        delivery.deliver(consumer);

        assertThat(consumer.seen).containsExactly("2", "4");
        assertThat(messages.pending(consumer.name())).isEqualTo(2);
    }

    @Test
    void oneBadMessageAmongManyCostsFewAttempts() {
        var consumer = new Recording("halved");
        consumer.refused = "37";
        for (int i = 0; i < 100; i++) {
            add(consumer, "aggregate-" + i, String.valueOf(i));
        }

        delivery.deliver(consumer);

        assertThat(consumer.seen).hasSize(99).doesNotContain("37");
        assertThat(consumer.attempts).isLessThan(20);
        assertThat(messages.pending(consumer.name())).isOne();
    }

    @Test
    void aLaterMessageOfTheSameBatchWaitsForTheFailedOne() {
        var consumer = new Recording("same-batch");
        consumer.refused = "1";
        add(consumer, "a", "1");
        add(consumer, "b", "2");
        add(consumer, "a", "3");

        delivery.deliver(consumer);

        assertThat(consumer.seen).containsExactly("2");
        assertThat(messages.pending(consumer.name())).isEqualTo(2);
    }

    @Test
    void aConsumerThatIsAwayKeepsAllMessagesDue() {
        var consumer = new Recording("away");
        consumer.away = true;
        add(consumer, "a", "1");
        add(consumer, "b", "2");
        assertThatThrownBy(() -> delivery.deliver(consumer)).isInstanceOf(WorkPaused.class);
        consumer.away = false;

        delivery.deliver(consumer);

        assertThat(consumer.seen).containsExactly("1", "2");
        assertThat(consumer.attempts).isEqualTo(2);
    }

    @Test
    void nothingIsDeliveredOfAWriteThatWasRolledBack() {
        var consumer = new Recording("rolled-back");
        transactions.executeWrite(status -> {
            messages.add(consumer.name(), "Tested", "a", "1");
            status.setRollbackOnly();
            return null;
        });

        delivery.deliver(consumer);

        assertThat(consumer.seen).isEmpty();
    }

    @Test
    void whatADeadlockTookBackIsDeliveredTheNextTime() {
        var consumer = new Recording("deadlocked");
        consumer.deadlocked = true;
        add(consumer, "a", "1");
        add(consumer, "b", "2");
        assertThatThrownBy(() -> delivery.deliver(consumer))
                .hasRootCauseInstanceOf(SQLTransactionRollbackException.class);
        assertThat(consumer.seen).isEmpty();
        assertThat(messages.pending(consumer.name())).isEqualTo(2);

        delivery.deliver(consumer);

        assertThat(consumer.seen).containsExactly("1", "2");
        assertThat(messages.pending(consumer.name())).isZero();
    }

    @Test
    void deliveriesToTwoConsumersDoNotWaitForEachOther() {
        var one = new Recording("side");
        var other = new Recording("by-side");
        for (int i = 0; i < 150; i++) {
            add(one, "aggregate-" + i, String.valueOf(i));
            add(other, "aggregate-" + i, String.valueOf(i));
        }

        transactions.executeWrite(status -> {
            delivery.deliver(one);
            assertThat(CompletableFuture.supplyAsync(() -> delivery.deliver(other)))
                    .succeedsWithin(Duration.ofSeconds(10))
                    .isEqualTo(150);
            return null;
        });

        assertThat(other.seen).hasSize(150);
    }

    private void add(OutboxConsumer consumer, String aggregate, String payload) {
        messages.add(consumer.name(), "Tested", aggregate, payload);
    }

    /** Remembers what it was given; fails on one payload. */
    private static final class Recording implements OutboxConsumer {
        private final String name;
        private final List<String> seen = new ArrayList<>();
        private String refused = "";
        private boolean deadlocked;
        private boolean away;
        private int attempts;

        Recording(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean wants(String eventType) {
            return true;
        }

        @Override
        public void consume(List<OutboxMessage> batch) {
            attempts++;
            if (away) {
                throw new WorkPaused("away on purpose", new IllegalStateException());
            }
            if (deadlocked) {
                deadlocked = false;
                throw new IllegalStateException(new SQLTransactionRollbackException("Deadlock found"));
            }
            if (batch.stream().anyMatch(message -> message.payload().equals(refused))) {
                throw new IllegalStateException("refused on purpose");
            }
            batch.forEach(message -> seen.add(message.payload()));
        }
    }
}

package cn.techexchange.market.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.matching.RefreshQueue.Waiting;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.RunningPlatform;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A listing is taken from the queue by a row lock, which lasts as long as the transaction and its connection. */
@OnPlatform
class BrokenConnectionIT {
    /** Later than anything that the platform's own worker looks at. */
    private static final Instant DUE = Instant.parse("2098-01-01T00:00:00Z");

    private final RefreshQueue queue;
    private final TransactionOperations<Connection> transactions;

    @SuppressWarnings("unchecked") // the platform's transactions are JDBC's
    BrokenConnectionIT(RunningPlatform platform) {
        queue = platform.bean(RefreshQueue.class);
        transactions = platform.bean(TransactionOperations.class);
    }

    @Test
    void aListingWhoseConnectionBreaksInTheMiddleWaitsAgainAtOnce() {
        var waiting = new Waiting(ListingKind.DEMAND, Ids.next());
        queue.add(waiting.kind(), List.of(waiting.listingId()), DUE);

        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    assertThat(isFree(status.getConnection(), waiting)).isTrue();
                    queue.remove(waiting);
                    breakOff(status.getConnection());
                    return queue.size();
                }))
                .isInstanceOf(RuntimeException.class);

        boolean free = transactions.executeWrite(status -> isFree(status.getConnection(), waiting));
        assertThat(free).isTrue();
        queue.remove(waiting);
    }

    /** There, and locked by nobody. */
    private static boolean isFree(Connection connection, Waiting waiting) {
        try (var statement = connection.prepareStatement(
                "SELECT listing_id FROM match_refresh WHERE listing_id = ? FOR UPDATE SKIP LOCKED")) {
            statement.setString(1, waiting.listingId());
            try (var found = statement.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void breakOff(Connection connection) {
        try (var statement = connection.createStatement();
                var id = statement.executeQuery("SELECT CONNECTION_ID()")) {
            id.next();
            long own = id.getLong(1);
            statement.execute("KILL CONNECTION " + own);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

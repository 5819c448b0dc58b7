package cn.techexchange.market.confidential.db;

import cn.techexchange.market.confidential.Readings;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
final class StoredReadings implements Readings {
    private final ReadingRows rows;

    StoredReadings(ReadingRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Reading reading) {
        rows.save(new ReadingRow(
                reading.id(),
                reading.listingId(),
                reading.accessRequestId(),
                reading.organizationId(),
                reading.accountId(),
                reading.subject(),
                reading.at()));
    }

    @Override
    public List<Reading> listOf(String listingId) {
        return rows.listOf(listingId).stream()
                .map(row -> new Reading(
                        row.id(),
                        row.listingId(),
                        row.accessRequestId(),
                        row.organizationId(),
                        row.accountId(),
                        row.subject(),
                        row.at()))
                .toList();
    }
}

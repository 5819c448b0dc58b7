package cn.techexchange.market.negotiation.db;

import cn.techexchange.market.negotiation.SellerRecord;
import cn.techexchange.market.negotiation.SellerRecords;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

@Singleton
final class StoredSellerRecords implements SellerRecords {
    private final SellerRecordRows rows;
    private final TalkCapacityRows capacities;

    StoredSellerRecords(SellerRecordRows rows, TalkCapacityRows capacities) {
        this.rows = rows;
        this.capacities = capacities;
    }

    @Override
    public Map<String, SellerRecord> of(Collection<String> sellerIds, Instant now) {
        if (sellerIds.isEmpty()) {
            return Map.of();
        }
        int days = Math.toIntExact(ANSWER.toDays());
        Map<String, List<SellerRecord.Asker>> askers =
                rows.asked(sellerIds, now.minus(WINDOW), now.minus(ANSWER), days).stream()
                        .collect(Collectors.groupingBy(
                                SellerRecordRows.Asked::sellerId,
                                Collectors.mapping(StoredSellerRecords::asker, Collectors.toList())));
        Map<String, Integer> open = rows.open(sellerIds).stream()
                .collect(Collectors.toMap(SellerRecordRows.Open::sellerId, SellerRecordRows.Open::open));
        Map<String, Integer> talks = capacities.of(sellerIds).stream()
                .collect(Collectors.toMap(TalkCapacityRow::organizationId, TalkCapacityRow::talks));
        return sellerIds.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> {
            Integer declared = talks.get(id);
            return new SellerRecord(
                    askers.getOrDefault(id, List.of()),
                    open.getOrDefault(id, 0),
                    declared == null ? OptionalInt.empty() : OptionalInt.of(declared));
        }));
    }

    private static SellerRecord.Asker asker(SellerRecordRows.Asked asked) {
        return new SellerRecord.Asker(asked.enquirerId(), asked.enquiries(), asked.answered());
    }
}

package cn.techexchange.indicator.facts.db;

import cn.techexchange.indicator.facts.Trait;
import cn.techexchange.indicator.facts.columns.FactColumns;
import cn.techexchange.indicator.facts.columns.FactRow;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

/** Brings the columns up to the table. Positions are gapless and seen in their order, so nothing is ever missed. */
@Singleton
class LoadColumns {
    private static final int BATCH = 20_000;
    private static final String ROWS = """
            SELECT * FROM registration_fact WHERE position > ? ORDER BY position LIMIT\s""" + BATCH;
    private static final Map<Trait, String> NAMES = names();
    private final FactHeadRows heads;
    private final JdbcOperations jdbc;
    private final FactColumns columns;
    private final ReentrantLock lock = new ReentrantLock();

    LoadColumns(FactHeadRows heads, JdbcOperations jdbc, FactColumns columns) {
        this.heads = heads;
        this.jdbc = jdbc;
        this.columns = columns;
    }

    /** In a transaction of its own: it must never see rows of one that may still roll back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    FactColumns upToDate() {
        if (heads.position() <= columns.position()) {
            return columns;
        }
        lock.lock();
        try {
            List<FactRow> batch;
            do {
                batch = after(columns.position());
                columns.append(batch);
            } while (batch.size() == BATCH);
            return columns;
        } finally {
            lock.unlock();
        }
    }

    private List<FactRow> after(long position) {
        return jdbc.prepareStatement(ROWS, statement -> {
            statement.setLong(1, position);
            var rows = new ArrayList<FactRow>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row(result));
                }
            }
            return rows;
        });
    }

    private static FactRow row(ResultSet result) throws SQLException {
        Map<Trait, String> codes = new EnumMap<>(Trait.class);
        for (Map.Entry<Trait, String> name : NAMES.entrySet()) {
            codes.put(name.getKey(), result.getString(name.getValue()));
        }
        codes.put(Trait.DEMO, result.getBoolean("demo") ? "1" : "0");
        return new FactRow(
                result.getObject("counted_on", LocalDate.class),
                result.getLong("ledger_sequence"),
                result.getInt("contracts"),
                result.getLong("gross_fen"),
                result.getLong("technology_fen"),
                trait -> Objects.requireNonNull(codes.get(trait)));
    }

    private static Map<Trait, String> names() {
        var names = new EnumMap<Trait, String>(Trait.class);
        names.put(Trait.KIND, "kind");
        names.put(Trait.SUB_KIND, "sub_kind");
        names.put(Trait.FIELD, "technology_field");
        names.put(Trait.INDUSTRY, "industry");
        names.put(Trait.SECTOR, "economic_sector");
        names.put(Trait.IP_KIND, "intellectual_property");
        names.put(Trait.PLAN, "plan_category");
        names.put(Trait.SELLER_KIND, "seller_kind");
        names.put(Trait.BUYER_KIND, "buyer_kind");
        names.put(Trait.SELLER_REGION, "seller_region");
        names.put(Trait.BUYER_REGION, "buyer_region");
        names.put(Trait.PAYMENT_FORM, "payment_form");
        names.put(Trait.EVENT, "event");
        return names;
    }
}

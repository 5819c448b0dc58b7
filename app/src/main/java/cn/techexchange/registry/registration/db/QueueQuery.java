package cn.techexchange.registry.registration.db;

import cn.techexchange.registry.registration.QueueFilter;
import cn.techexchange.registry.registration.QueuePlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The desk's queue of first applications as SQL. */
final class QueueQuery {
    private static final String REVIEWED = "registration_reviewer earlier WHERE earlier.registration_id = r.id";
    private final QueueConditions conditions = new QueueConditions();
    private final boolean newestFirst;

    QueueQuery(QueueFilter filter) {
        newestFirst = filter.newestFirst();
        conditions.state(filter.states());
        deal(filter.deal());
        conditions.handling(filter.handling(), REVIEWED);
    }

    String count() {
        return "SELECT COUNT(*) FROM registration r" + conditions.where();
    }

    String page(@Nullable QueuePlace after, int limit) {
        if (after != null && newestFirst) {
            conditions.add("r.id < ?", after.id());
        } else {
            conditions.after(after);
        }
        String order = newestFirst ? "r.id DESC" : "r.queue_on, r.id";
        return "SELECT r.id FROM registration r" + conditions.where() + " ORDER BY " + order + " LIMIT " + limit;
    }

    List<Object> values() {
        return conditions.values();
    }

    private void deal(QueueFilter.Deal deal) {
        if (!deal.kind().isEmpty()) {
            conditions.add("r.kind = ?", deal.kind());
        }
        if (!deal.registrant().isEmpty()) {
            conditions.add(
                    "EXISTS (SELECT 1 FROM organization o WHERE o.id = r.registrant_id AND LOCATE(?, o.name) > 0)",
                    deal.registrant());
        }
        if (!deal.reference().isEmpty()) {
            conditions.add(
                    "(LOCATE(?, r.reference) > 0 OR LOCATE(?, r.national_number) > 0)",
                    deal.reference(),
                    deal.reference());
        }
        if (deal.fromFen() != null) {
            conditions.add("r.transaction_value_fen >= ?", deal.fromFen());
        }
        if (deal.toFen() != null) {
            conditions.add("r.transaction_value_fen <= ?", deal.toFen());
        }
        decided(deal.decided());
    }

    private void decided(QueueFilter.Decided decided) {
        if (decided.from() != null) {
            conditions.add("r.decided_on >= ?", decided.from());
        }
        if (decided.to() != null) {
            conditions.add("r.decided_on <= ?", decided.to());
        }
    }
}

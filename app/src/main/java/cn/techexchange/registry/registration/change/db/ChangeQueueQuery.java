package cn.techexchange.registry.registration.change.db;

import cn.techexchange.registry.registration.QueuePlace;
import cn.techexchange.registry.registration.change.ChangeFilter;
import cn.techexchange.registry.registration.db.QueueConditions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The desk's queue of changes as SQL. */
final class ChangeQueueQuery {
    private static final String REVIEWED = "registration_change_reviewer earlier WHERE earlier.change_id = r.id";
    private final QueueConditions conditions = new QueueConditions();

    ChangeQueueQuery(ChangeFilter filter) {
        conditions.state(filter.states());
        conditions.handling(filter.handling(), REVIEWED);
    }

    String count() {
        return "SELECT COUNT(*) FROM registration_change r" + conditions.where();
    }

    String page(@Nullable QueuePlace after, int limit) {
        conditions.after(after);
        return "SELECT r.id FROM registration_change r" + conditions.where() + " ORDER BY r.queue_on, r.id LIMIT "
                + limit;
    }

    List<Object> values() {
        return conditions.values();
    }
}

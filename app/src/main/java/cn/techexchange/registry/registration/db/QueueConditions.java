package cn.techexchange.registry.registration.db;

import cn.techexchange.registry.registration.QueueFilter.Handling;
import cn.techexchange.registry.registration.QueuePlace;
import cn.techexchange.registry.registration.Reviewer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What narrows a queue of the desk, as SQL conditions on a table {@code r} of cases with their values. */
public final class QueueConditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    public void add(String condition, Object... given) {
        conditions.add(condition);
        Collections.addAll(values, given);
    }

    public void state(Collection<? extends Enum<?>> states) {
        String marks = String.join(", ", Collections.nCopies(states.size(), "?"));
        add("r.state IN (" + marks + ")", states.stream().map(Enum::name).toArray());
    }

    /** @param reviewed SQL for those who took part, with {@code earlier} for their table, joined to {@code r} */
    public void handling(Handling handling, String reviewed) {
        if (handling.overdueOn() != null) {
            add("r.queue_on < ?", handling.overdueOn());
        }
        if (handling.takenBy() != null) {
            add("r.taken_by = ?", handling.takenBy());
        }
        if (handling.actable() != null) {
            actable(handling.actable(), reviewed);
        }
    }

    private void actable(Reviewer reviewer, String reviewed) {
        add("INSTR(r.party_codes, ?) = 0", reviewer.creditCode());
        add("(r.taken_by IS NULL OR r.taken_by = ?)", reviewer.accountId());
        add(
                "NOT EXISTS (SELECT 1 FROM " + reviewed + " AND earlier.account_id = ?"
                        + " AND earlier.step <> CASE WHEN r.state = 'FIRST_REVIEW' THEN 'FIRST' ELSE 'SECOND' END)",
                reviewer.accountId());
    }

    /** By the time left. */
    public void after(@Nullable QueuePlace after) {
        if (after != null) {
            add("(r.queue_on > ? OR (r.queue_on = ? AND r.id > ?))", after.on(), after.on(), after.id());
        }
    }

    public String where() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    public List<Object> values() {
        return List.copyOf(values);
    }
}

package cn.techexchange.registry.registration.db;

import cn.techexchange.registry.registration.QueueFilter;
import cn.techexchange.registry.registration.QueuePlace;
import cn.techexchange.registry.registration.RegistrationState;
import cn.techexchange.registry.registration.Reviewer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The desk's queue as SQL: conditions with their values, put together as the filter wants them. */
final class QueueQuery {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final boolean newestFirst;

    QueueQuery(QueueFilter filter) {
        newestFirst = filter.newestFirst();
        states(filter.states());
        deal(filter.deal());
        handling(filter.handling());
    }

    String count() {
        return "SELECT COUNT(*) FROM registration r WHERE " + String.join(" AND ", conditions);
    }

    String page(@Nullable QueuePlace after, int limit) {
        if (after != null && newestFirst) {
            add("r.id < ?", after.id());
        } else if (after != null) {
            add("(r.queue_on > ? OR (r.queue_on = ? AND r.id > ?))", after.on(), after.on(), after.id());
        }
        String order = newestFirst ? "r.id DESC" : "r.queue_on, r.id";
        return "SELECT r.id FROM registration r WHERE " + String.join(" AND ", conditions) + " ORDER BY " + order
                + " LIMIT " + limit;
    }

    List<Object> values() {
        return values;
    }

    private void states(Set<RegistrationState> states) {
        String marks = String.join(", ", Collections.nCopies(states.size(), "?"));
        add("r.state IN (" + marks + ")", states.stream().map(Enum::name).toArray());
    }

    private void deal(QueueFilter.Deal deal) {
        if (!deal.kind().isEmpty()) {
            add("r.kind = ?", deal.kind());
        }
        if (!deal.registrant().isEmpty()) {
            add(
                    "EXISTS (SELECT 1 FROM organization o WHERE o.id = r.registrant_id AND LOCATE(?, o.name) > 0)",
                    deal.registrant());
        }
        if (!deal.reference().isEmpty()) {
            add("(LOCATE(?, r.reference) > 0 OR LOCATE(?, r.national_number) > 0)", deal.reference(), deal.reference());
        }
        if (deal.fromFen() != null) {
            add("r.transaction_value_fen >= ?", deal.fromFen());
        }
        if (deal.toFen() != null) {
            add("r.transaction_value_fen <= ?", deal.toFen());
        }
    }

    private void handling(QueueFilter.Handling handling) {
        if (handling.overdueOn() != null) {
            add("r.queue_on < ?", handling.overdueOn());
        }
        if (handling.takenBy() != null) {
            add("r.taken_by = ?", handling.takenBy());
        }
        if (handling.actable() != null) {
            actable(handling.actable());
        }
    }

    private void actable(Reviewer reviewer) {
        add("INSTR(r.party_codes, ?) = 0", reviewer.creditCode());
        add("(r.taken_by IS NULL OR r.taken_by = ?)", reviewer.accountId());
        add("""
                NOT EXISTS (
                    SELECT 1 FROM registration_reviewer earlier
                    WHERE earlier.registration_id = r.id AND earlier.account_id = ?
                      AND earlier.step <> CASE WHEN r.state = 'FIRST_REVIEW' THEN 'FIRST' ELSE 'SECOND' END)""", reviewer.accountId());
    }

    private void add(String condition, Object... given) {
        conditions.add(condition);
        Collections.addAll(values, given);
    }
}

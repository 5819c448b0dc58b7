package cn.techexchange.registry.nationalform;

import cn.techexchange.registry.registration.RegistrationState;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which registrations a sheet has; what is empty or null does not narrow.
 *
 * @param kind of the contract
 * @param decidedFrom day of registration or refusal, inclusive
 */
public record FormFilter(
        Set<RegistrationState> states,
        String kind,
        @Nullable LocalDate decidedFrom,
        @Nullable LocalDate decidedTo) {
    public FormFilter {
        states = states.isEmpty() ? Set.of(RegistrationState.values()) : Set.copyOf(states);
    }

    /** For the audit trail. */
    String inWords() {
        return "状态 " + new TreeSet<>(states) + "，类型 " + (kind.isEmpty() ? "全部" : kind) + "，办结 "
                + (decidedFrom == null ? "不限" : decidedFrom) + " 至 " + (decidedTo == null ? "不限" : decidedTo);
    }
}

package cn.techexchange.registry.registration.change;

import cn.techexchange.registry.registration.QueueFilter.Handling;
import java.util.Set;

/** Which changes the desk wants to see. @param states none of them narrows to those that are not decided */
public record ChangeFilter(Set<ChangeState> states, Handling handling) {
    private static final Set<ChangeState> AT_THE_DESK =
            Set.of(ChangeState.FIRST_REVIEW, ChangeState.SECOND_REVIEW, ChangeState.EXPERT_REVIEW);

    public ChangeFilter {
        states = states.isEmpty() ? AT_THE_DESK : Set.copyOf(states);
    }
}

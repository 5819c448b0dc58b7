package cn.techexchange.registry.registration.change;

import cn.techexchange.registry.registration.QueueFilter.Handling;
import cn.techexchange.registry.registration.ReviewStep;
import cn.techexchange.registry.registration.Reviewer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Which changes the desk wants to see. @param states none of them narrows to those that are not decided */
public record ChangeFilter(Set<ChangeState> states, Handling handling) {
    private static final Set<ChangeState> AT_THE_DESK =
            Set.of(ChangeState.FIRST_REVIEW, ChangeState.SECOND_REVIEW, ChangeState.EXPERT_REVIEW);

    public ChangeFilter {
        states = states.isEmpty() ? AT_THE_DESK : Set.copyOf(states);
    }

    /** What the person can act on in that review now. */
    public static ChangeFilter inbox(ReviewStep step, Reviewer reviewer) {
        Set<ChangeState> turns = Arrays.stream(ChangeState.values())
                .filter(state -> state.reviewStage()
                        .filter(stage -> stage.step() == step)
                        .isPresent())
                .collect(Collectors.toSet());
        return new ChangeFilter(turns, new Handling(null, null, reviewer));
    }
}

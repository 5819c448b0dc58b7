package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.contract.CloseContract;
import cn.techexchange.registry.rulepack.PackVersion;
import cn.techexchange.registry.rulepack.RefusalGround;
import cn.techexchange.registry.rulepack.RulePacks;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Ends a review without registration, with grounds of the pack that applies and a text (未予登记). */
@Singleton
public class RefuseRegistration {
    private final DeskMoves moves;
    private final CloseContract closeContract;
    private final RulePacks packs;
    private final RunningClock clock;

    RefuseRegistration(DeskMoves moves, CloseContract closeContract, RulePacks packs, RunningClock clock) {
        this.moves = moves;
        this.closeContract = closeContract;
        this.packs = packs;
        this.clock = clock;
    }

    @Transactional
    public Registration refuse(Caller caller, Target target, List<String> grounds, String text) {
        var request = new DeskMoves.DeskRequest(caller, target, text);
        return moves.move(RegistrationEvent.REFUSED, request, (current, reviewer) -> {
            Registration refused = current.refuse(reviewer, grounds, text, clock.today());
            requireKnown(Objects.requireNonNull(current.rulePack()), grounds);
            closeContract.close(caller.actor(), current.filing().contractId());
            return refused;
        });
    }

    private void requireKnown(PackVersion pack, List<String> grounds) {
        Set<String> known = packs.get(pack).refusalGrounds().stream()
                .map(RefusalGround::code)
                .collect(Collectors.toSet());
        if (grounds.isEmpty() || !known.containsAll(grounds)) {
            throw ProblemException.invalid("grounds", "请从适用规则的不予登记情形中选择至少一项。");
        }
    }
}

package cn.techexchange.registry.registration.expert;

import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.Recusal;
import cn.techexchange.registry.registration.ReviewCase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Takes those experts off a case whose organisation a supplement has made a party. */
@Singleton
class RecuseParties implements Recusal {
    private final Experts experts;
    private final Clock clock;

    RecuseParties(Experts experts, Clock clock) {
        this.experts = experts;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> recuse(ReviewCase<?> reviewed, Set<String> partyCodes) {
        List<Assignment> leaving = experts.listOf(reviewed.ref().id()).stream()
                .filter(assignment -> assignment.mustLeave(partyCodes))
                .toList();
        leaving.forEach(assignment -> experts.recuse(assignment, LocalTime.now(clock)));
        return leaving.stream().map(Assignment::accountId).toList();
    }
}

package cn.techexchange.identity.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadWaitingTest {
    private static final Caller CALLER = new Caller("a", "张三", "o", Set.of(Role.ADMINISTRATOR));

    @Test
    void gathersAllAreasInOneOrderAndLeavesOutWhatIsDone() {
        WaitingWork market = caller -> List.of(new Waiting("REVIEWS", 2), new Waiting("RETURNED", 0));
        WaitingWork registry = caller -> List.of(new Waiting("PACKS", 1));

        assertThat(new ReadWaiting(List.of(market, registry)).of(CALLER))
                .containsExactly(new Waiting("PACKS", 1), new Waiting("REVIEWS", 2));
    }

    @Test
    void aNegativeNumberIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Waiting("REVIEWS", -1));
    }
}

package cn.techexchange.market.matching;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Switches personal ranking off for a person, or on again (个人信息保护法 24). */
@Singleton
public class ChooseRanking {
    private final RankingChoices choices;
    private final Audit audit;
    private final Clock clock;

    ChooseRanking(RankingChoices choices, Audit audit, Clock clock) {
        this.choices = choices;
        this.audit = audit;
        this.clock = clock;
    }

    public boolean isPersonal(Caller caller) {
        return choices.isPersonal(caller.accountId());
    }

    @Transactional
    public void choose(Caller caller, boolean personal) {
        if (choices.isPersonal(caller.accountId()) == personal) {
            return;
        }
        choices.put(caller.accountId(), personal, LocalTime.now(clock));
        audit.record(
                caller.actor(),
                personal ? "PERSONAL_RANKING_ON" : "PERSONAL_RANKING_OFF",
                new Audit.Subject("account", caller.accountId()),
                personal ? "打开个性化排序" : "关闭个性化排序");
    }
}

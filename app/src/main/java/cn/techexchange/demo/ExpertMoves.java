package cn.techexchange.demo;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.registry.registration.AskExperts;
import cn.techexchange.registry.registration.CaseRef;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.ReviewCase;
import cn.techexchange.registry.registration.Target;
import cn.techexchange.registry.registration.change.Changes;
import cn.techexchange.registry.registration.change.HoldUpChange;
import cn.techexchange.registry.registration.expert.AssignExpert;
import cn.techexchange.registry.registration.expert.GiveOpinion;
import cn.techexchange.registry.registration.expert.GiveOpinion.OpinionGiven;
import cn.techexchange.registry.registration.expert.Opinion.Recommendation;
import jakarta.inject.Singleton;

/** What the second reviewer and the experts do with a large contract. */
@Singleton
final class ExpertMoves {
    private final AskExperts askExperts;
    private final HoldUpChange holdUpChange;
    private final AssignExpert assignExpert;
    private final GiveOpinion giveOpinion;
    private final Registrations registrations;
    private final Changes changes;

    ExpertMoves(
            AskExperts askExperts,
            HoldUpChange holdUpChange,
            AssignExpert assignExpert,
            GiveOpinion giveOpinion,
            Registrations registrations,
            Changes changes) {
        this.askExperts = askExperts;
        this.holdUpChange = holdUpChange;
        this.assignExpert = assignExpert;
        this.giveOpinion = giveOpinion;
        this.registrations = registrations;
        this.changes = changes;
    }

    String ask(Caller second, CaseRef asked) {
        var target = new Target(asked.id(), of(asked).requireVersion());
        String reason = "技术交易额达到规定额度，请核对技术开发费与外购设备的划分。";
        ReviewCase<?> with = asked.isChange()
                ? holdUpChange.askExperts(second, target, reason)
                : askExperts.ask(second, target, reason);
        return with.ref().id();
    }

    String assign(Caller second, CaseRef asked, Caller expert) {
        return assignExpert.assign(second, asked, expert.accountId()).ref().id();
    }

    String recuse(Caller expert, CaseRef asked) {
        giveOpinion.declare(expert, asked.id(), true, "近三年参与过委托方的同类课题，申请回避。");
        return asked.id();
    }

    String judge(Caller expert, CaseRef asked) {
        giveOpinion.declare(expert, asked.id(), false, "");
        long value = of(asked).technologyValueFen();
        var given = new OpinionGiven(Recommendation.REGISTER, value, "技术目标与创新内容明确，设备购置已单列，技术交易额核算合理，建议登记。");
        giveOpinion.give(expert, asked.id(), given);
        return asked.id();
    }

    private ReviewCase<?> of(CaseRef asked) {
        return asked.isChange() ? changes.get(asked.id()) : registrations.get(asked.id());
    }
}

package cn.techexchange.demo;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.registry.registration.AskExperts;
import cn.techexchange.registry.registration.CaseRef;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.Target;
import cn.techexchange.registry.registration.expert.AssignExpert;
import cn.techexchange.registry.registration.expert.GiveOpinion;
import cn.techexchange.registry.registration.expert.GiveOpinion.OpinionGiven;
import cn.techexchange.registry.registration.expert.Opinion.Recommendation;
import jakarta.inject.Singleton;

/** What the second reviewer and the experts do with a large contract. */
@Singleton
final class ExpertMoves {
    private final AskExperts askExperts;
    private final AssignExpert assignExpert;
    private final GiveOpinion giveOpinion;
    private final Registrations registrations;

    ExpertMoves(
            AskExperts askExperts, AssignExpert assignExpert, GiveOpinion giveOpinion, Registrations registrations) {
        this.askExperts = askExperts;
        this.assignExpert = assignExpert;
        this.giveOpinion = giveOpinion;
        this.registrations = registrations;
    }

    String ask(Caller second, Target target) {
        return askExperts.ask(second, target, "技术交易额达到规定额度，请核对技术开发费与外购设备的划分。").id();
    }

    String assign(Caller second, String registrationId, Caller expert) {
        return assignExpert
                .assign(second, CaseRef.registration(registrationId), expert.accountId())
                .registrationId();
    }

    String recuse(Caller expert, String registrationId) {
        giveOpinion.declare(expert, registrationId, true, "近三年参与过委托方的同类课题，申请回避。");
        return registrationId;
    }

    String judge(Caller expert, String registrationId) {
        giveOpinion.declare(expert, registrationId, false, "");
        long value = registrations.get(registrationId).filing().technologyValueFen();
        var given = new OpinionGiven(Recommendation.REGISTER, value, "技术目标与创新内容明确，设备购置已单列，技术交易额核算合理，建议登记。");
        giveOpinion.give(expert, registrationId, given);
        return registrationId;
    }
}

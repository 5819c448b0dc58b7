package cn.techexchange.market.demand;

import cn.techexchange.market.listing.Completeness;
import cn.techexchange.market.listing.Completeness.Part;
import cn.techexchange.market.listing.Completeness.Requirement;
import java.util.List;

/** What a solver needs to judge whether to answer: the problem, the measure, the frame, the conditions. */
final class DemandCompleteness {
    private static final int EACH = 25;
    private static final int TELLING = 60;

    private DemandCompleteness() {}

    static Completeness of(DemandContent content) {
        return Completeness.of(List.of(
                problem(content.situation()),
                targets(content.targets()),
                frame(content.conditions()),
                conditions(content)));
    }

    private static Part problem(Situation situation) {
        return Part.of(
                "问题",
                EACH,
                List.of(
                        new Requirement(situation.problem().length() >= TELLING, "用三五句话说明问题、后果和已试过的办法"),
                        new Requirement(!situation.presentProcess().isEmpty(), "写明现有工艺或做法")));
    }

    private static Part targets(List<Target> targets) {
        long quantified = targets.stream().filter(Target::isQuantified).count();
        return Part.of(
                "指标",
                EACH,
                List.of(
                        new Requirement(quantified >= 1, "至少给出一项可测量的指标"),
                        new Requirement(quantified >= 2, "再给出一项指标，匹配会更准")));
    }

    private static Part frame(Conditions conditions) {
        boolean budgeted =
                conditions.budget().lowFen() != null || conditions.budget().highFen() != null;
        return Part.of(
                "预算与时间",
                EACH,
                List.of(
                        new Requirement(budgeted, "给出预算范围"),
                        new Requirement(conditions.deadline() != null, "给出希望解决的期限")));
    }

    private static Part conditions(DemandContent content) {
        Situation situation = content.situation();
        boolean limited = !situation.materials().isEmpty()
                || !situation.energy().isEmpty()
                || !situation.emissions().isEmpty()
                || !situation.standards().isEmpty();
        return Part.of(
                "约束与条件",
                EACH,
                List.of(
                        new Requirement(limited, "写明材料、能耗、排放或标准方面的约束"),
                        new Requirement(!situation.testConditions().isEmpty(), "写明可提供的试验条件")));
    }
}

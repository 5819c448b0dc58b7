package cn.techexchange.market.achievement;

import cn.techexchange.market.listing.Completeness;
import cn.techexchange.market.listing.Completeness.Part;
import cn.techexchange.market.listing.Completeness.Requirement;
import java.util.List;

/** The four things that industry misses in listings: benefit, economics, credible data, stage. */
final class AchievementCompleteness {
    private static final int EACH = 25;
    private static final int TELLING = 40;

    private AchievementCompleteness() {}

    static Completeness of(AchievementContent content) {
        return Completeness.of(List.of(
                benefit(content.benefit()),
                economics(content.benefit(), content.terms()),
                data(content.benefit(), content.rights()),
                stage(content.maturity())));
    }

    private static Part benefit(Benefit benefit) {
        boolean compared = benefit.advantages().stream()
                .anyMatch(advantage -> advantage.own() != null && advantage.today() != null);
        return Part.of(
                "比现有方案好在哪里",
                EACH,
                List.of(
                        new Requirement(compared, "至少给出一项与现有方案对照的数值"),
                        new Requirement(benefit.problemSolved().length() >= TELLING, "用两三句话说明解决了什么问题"),
                        new Requirement(!benefit.applications().isEmpty(), "写明适用的行业或场景")));
    }

    private static Part economics(Benefit benefit, Terms terms) {
        boolean compared = benefit.costs().stream().anyMatch(cost -> cost.ownFen() != null && cost.todayFen() != null);
        return Part.of(
                "经济性",
                EACH,
                List.of(
                        new Requirement(compared, "给出单位成本与现有方案的对照"),
                        new Requirement(terms.price().lowFen() != null, "给出价格或底价，面议会减少询问")));
    }

    private static Part data(Benefit benefit, Rights rights) {
        boolean protectedByNumber = rights.intellectualProperty().stream()
                .anyMatch(property -> !property.number().isEmpty());
        return Part.of(
                "可信数据",
                EACH,
                List.of(
                        new Requirement(benefit.validationData().length() >= TELLING, "写明由谁、在什么条件下验证，结果如何"),
                        new Requirement(protectedByNumber, "列出知识产权编号")));
    }

    private static Part stage(Maturity maturity) {
        return Part.of(
                "所处阶段",
                EACH,
                List.of(
                        new Requirement(maturity.level() != null, "选择成熟度等级"),
                        new Requirement(!maturity.evidence().isEmpty(), "写明证明该等级的材料")));
    }
}

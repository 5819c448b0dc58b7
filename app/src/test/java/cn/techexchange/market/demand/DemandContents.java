package cn.techexchange.market.demand;

import cn.techexchange.market.listing.Classification;
import cn.techexchange.market.listing.Contact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Valid contents to change one thing of. */
public final class DemandContents {
    private DemandContents() {}

    public static DemandContent complete(String title) {
        return of(title, Visibility.PUBLIC, List.of(crackRate()));
    }

    public static DemandContent anonymous(String title) {
        return of(title, Visibility.ANONYMOUS, List.of(crackRate()));
    }

    public static DemandContent vague(String title) {
        return of(title, Visibility.PUBLIC, List.of());
    }

    /** About something that no achievement of the tests is near. */
    public static DemandContent unlike(String title) {
        DemandContent content = complete(title);
        return new DemandContent(
                title,
                new Situation("裹包机在草场作业时被牧草缠绕，每天停机清理四次，割刀换得也勤。", "人工清理", "", "", "", "", "提供草场试验"),
                List.of(new Target("每天停机", TargetOperator.AT_MOST, BigDecimal.ONE, null, "次")),
                "",
                new Classification("09", "", "01", List.of("青贮", "裹包机")),
                content.conditions(),
                content.disclosure(),
                content.contact(),
                content.clauses());
    }

    /** As an author who corrected what was found leaves it. */
    public static DemandContent withClauses(List<DemandClause> clauses) {
        DemandContent content = complete("稀土钢板坯横向裂纹消除技术");
        return new DemandContent(
                content.title(),
                content.situation(),
                content.targets(),
                content.unquantifiedReason(),
                content.classification(),
                content.conditions(),
                content.disclosure(),
                content.contact(),
                new AuthoredClauses(true, clauses));
    }

    public static DemandContent validUntil(DemandContent content, LocalDate day) {
        Conditions given = content.conditions();
        return new DemandContent(
                content.title(),
                content.situation(),
                content.targets(),
                content.unquantifiedReason(),
                content.classification(),
                new Conditions(
                        given.budget(),
                        given.deadline(),
                        given.cooperationModes(),
                        given.intellectualPropertyWish(),
                        given.minimumMaturity(),
                        day),
                content.disclosure(),
                content.contact(),
                content.clauses());
    }

    private static Target crackRate() {
        return new Target("表面裂纹率", TargetOperator.AT_MOST, new BigDecimal("0.5"), null, "%");
    }

    private static DemandContent of(String title, Visibility visibility, List<Target> targets) {
        return new DemandContent(
                title,
                new Situation(
                        "稀土钢板坯矫直后出现横向裂纹，需要火焰清理，金属损失与工期都难以接受，希望从保护渣或冷却制度上解决。",
                        "常规保护渣，二次冷却按碳钢制度",
                        "不使用含氟渣",
                        "",
                        "",
                        "GB/T 1591",
                        "可提供二号板坯机试验窗口"),
                targets,
                "",
                new Classification("05", "RARE_EARTH_STEEL", "31", List.of("连铸", "裂纹")),
                new Conditions(
                        new Conditions.Budget(300_000_00L, 900_000_00L),
                        null,
                        List.of("LICENSE", "DEVELOPMENT"),
                        "",
                        6,
                        null),
                new Disclosure(visibility, false),
                new Contact("赵工", "0472-7654321", ""),
                AuthoredClauses.NONE);
    }
}

package cn.techexchange.market.achievement;

import cn.techexchange.market.listing.Classification;
import cn.techexchange.market.listing.Contact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Valid contents to change one thing of. */
public final class AchievementContents {
    private AchievementContents() {}

    public static AchievementContent complete(String title) {
        return new AchievementContent(
                title,
                "在稀土钢连铸坯表面涂覆复合渣系，抑制高温氧化与表面裂纹，已在板坯生产线完成六个月现场试验，裂纹率显著下降。",
                new Classification("05", "RARE_EARTH_STEEL", "31", List.of("稀土钢", "连铸", "表面裂纹")),
                new Maturity(7, "现场测试报告 XC-2025-018"),
                new Benefit(
                        "连铸板坯在矫直段出现横向裂纹，需要火焰清理，金属损失大，交货期无法保证，常规保护渣难以改善。",
                        "板坯连铸、薄板坯连铸连轧",
                        List.of(new Benefit.Advantage("表面裂纹率", new BigDecimal("0.4"), new BigDecimal("2.1"), "%")),
                        List.of(new Benefit.CostComparison("清理成本", 320_00L, 960_00L, "吨")),
                        "由第三方检测机构在二号板坯机取样 412 炉，裂纹率由 2.1% 降至 0.4%，质量指标稳定，无质量异议。"),
                new Rights(
                        List.of(new Rights.Owner("北方工业大学", new BigDecimal("60")), owner()),
                        List.of(new Rights.Completer("李明", "北方工业大学")),
                        List.of(new Rights.IntellectualProperty(
                                "INVENTION",
                                "ZL202310123456.7",
                                "北方工业大学",
                                LocalDate.of(2023, 5, 6),
                                LocalDate.of(2043, 5, 6),
                                List.of())),
                        "",
                        false,
                        false),
                new Terms(
                        List.of("LICENSE", "CO_IMPLEMENT"),
                        new Price(PriceKind.RANGE, 500_000_00L, 800_000_00L),
                        "具有板坯连铸机的钢铁企业",
                        null),
                new Contact("李明", "0472-1234567", "li@example.cn"));
    }

    private static Rights.Owner owner() {
        return new Rights.Owner("冶金新材料研究院", new BigDecimal("40"));
    }

    public static AchievementContent with(AchievementContent content, Rights rights) {
        return new AchievementContent(
                content.title(),
                content.summary(),
                content.classification(),
                content.maturity(),
                content.benefit(),
                rights,
                content.terms(),
                content.contact());
    }

    public static AchievementContent with(AchievementContent content, Terms terms) {
        return new AchievementContent(
                content.title(),
                content.summary(),
                content.classification(),
                content.maturity(),
                content.benefit(),
                content.rights(),
                terms,
                content.contact());
    }

    public static AchievementContent validUntil(AchievementContent content, LocalDate day) {
        Terms terms = content.terms();
        return with(content, new Terms(terms.transferModes(), terms.price(), terms.partnerSought(), day));
    }

    public static AchievementContent secret(AchievementContent content) {
        Rights rights = content.rights();
        return with(
                content,
                new Rights(rights.owners(), rights.completers(), rights.intellectualProperty(), "", false, true));
    }
}

package cn.techexchange.market.matching;

import cn.techexchange.market.demand.DemandClause;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.searchindex.TextSection;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells the achievement's author what would raise a match: what to state, what to prove, what to test next; zh-CN. */
@Singleton
final class Advice {
    private static final int MOST_CLAUSES = 4;
    private final MaturityPath path;

    Advice(MaturityPath path) {
        this.path = path;
    }

    List<String> of(
            MarketItem demand,
            MarketItem achievement,
            LocalDate today,
            List<ClauseFinding> clauses,
            List<Finding> findings) {
        var advice = new ArrayList<String>();
        clauses.stream()
                .filter(ClauseFinding::isOpen)
                .map(Advice::statement)
                .limit(MOST_CLAUSES)
                .forEach(advice::add);
        if (!says(achievement, "validation")) {
            advice.add("上传检测报告，并在“验证数据”中写明检测条件和结果。");
        }
        path.between(achievement.classification().maturity(), MaturityRule.needed(demand, today))
                .ifPresent(advice::add);
        findings.stream()
                .filter(finding -> finding.agreement() == Agreement.UNKNOWN && saysNothing(finding))
                .map(finding -> "补充“" + finding.criterion().label() + "”，让这一项可以评分。")
                .forEach(advice::add);
        return advice;
    }

    private static boolean saysNothing(Finding finding) {
        return finding.criterion() != Criterion.RELEVANCE
                && finding.achievementSays().isEmpty();
    }

    /** What can be asked for truly: to state what is there, never to claim what is not. */
    private static String statement(ClauseFinding finding) {
        DemandClause clause = finding.clause();
        if (finding.agreement() == Agreement.MISSED) {
            return "需求要求“" + clause.said() + "”，原文与此不符；如另有更好的结果，请写明数值和条件。";
        }
        return clause.operator() == null
                ? words(clause)
                : "在“优势指标”中写明“" + clause.text() + "”" + unit(clause) + "，需求要求 " + clause.said() + "。";
    }

    private static String words(DemandClause clause) {
        String text = "“" + clause.text() + "”";
        return switch (clause.kind()) {
            case FUNCTION -> "如果成果能解决或实现" + text + "，请在简介或解决的问题中写明。";
            case PROCESS -> "如果成果适用于" + text + "，请在应用场景中写明。";
            case CONSTRAINT -> "如果成果符合" + text + "，请在简介中写明。";
            case PARAMETER, MATERIAL, PRODUCT -> "如果成果涉及" + text + "，请在简介或应用场景中写明。";
        };
    }

    private static String unit(DemandClause clause) {
        return clause.unit().isEmpty() || clause.unit().equals("—") ? "" : "（单位 " + clause.unit() + "）";
    }

    private static boolean says(MarketItem achievement, String section) {
        return achievement.texts().all().stream().map(TextSection::name).anyMatch(section::equals);
    }
}

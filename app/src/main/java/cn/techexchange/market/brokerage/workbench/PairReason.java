package cn.techexchange.market.brokerage.workbench;

import cn.techexchange.market.matching.Agreement;
import cn.techexchange.market.matching.Criterion;
import cn.techexchange.market.matching.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Why a pair fits, in one sentence to begin an introduction with; zh-CN. */
final class PairReason {
    private PairReason() {}

    static String of(int score, List<Finding> findings) {
        var text = new StringBuilder("内容得分 ")
                .append(score)
                .append("/")
                .append(Criterion.mostByFacts())
                .append("。");
        append(text, "符合", Agreement.MET, findings);
        append(text, "部分符合", Agreement.PARTLY, findings);
        append(text, "需要双方说明", Agreement.UNKNOWN, findings);
        return text.toString();
    }

    private static void append(StringBuilder text, String word, Agreement agreement, List<Finding> findings) {
        String labels = findings.stream()
                .filter(finding -> finding.agreement() == agreement)
                .map(finding -> finding.criterion().label())
                .collect(Collectors.joining("、"));
        if (!labels.isEmpty()) {
            text.append(word).append("：").append(labels).append("。");
        }
    }
}

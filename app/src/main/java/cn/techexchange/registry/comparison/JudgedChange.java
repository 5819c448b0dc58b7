package cn.techexchange.registry.comparison;

import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.rulepack.ReviewPeriod;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that two packs see differently in a contract, in the reader's words.
 *
 * @param outcome it changes what becomes of the contract, not only what is said of it
 */
@Serdeable
public record JudgedChange(String label, String before, String after, boolean outcome) {
    /** Nothing when both come to the same. */
    static List<JudgedChange> between(Judgement before, Judgement after) {
        var changes = new ArrayList<JudgedChange>();
        add(changes, "合同类别", before.kind(), after.kind(), true);
        add(changes, "材料是否齐全", completeness(before), completeness(after), true);
        add(changes, "专家评审", expertStep(before), expertStep(after), true);
        add(changes, "审查期限", period(before.review()), period(after.review()), false);
        add(changes, "所需材料", String.join("、", before.papers()), String.join("、", after.papers()), false);
        before.findings().stream()
                .filter(finding -> !after.findings().contains(finding))
                .forEach(finding -> changes.add(new JudgedChange("不再提示", text(finding), "", false)));
        after.findings().stream()
                .filter(finding -> !before.findings().contains(finding))
                .forEach(finding -> changes.add(new JudgedChange("新增提示", "", text(finding), false)));
        return changes;
    }

    private static void add(List<JudgedChange> changes, String label, String before, String after, boolean outcome) {
        if (!before.equals(after)) {
            changes.add(new JudgedChange(label, before, after, outcome));
        }
    }

    private static String completeness(Judgement judgement) {
        return judgement.isBlocked() ? "有须更正的内容" : "齐全";
    }

    private static String expertStep(Judgement judgement) {
        return judgement.expertStep() ? "需要" : "不需要";
    }

    private static String period(ReviewPeriod period) {
        return switch (period.count()) {
            case CALENDAR -> period.days() + " 日";
            case WORKING -> period.days() + " 个工作日";
        };
    }

    private static String text(Finding finding) {
        return finding.statute().isEmpty() ? finding.message() : finding.message() + "（" + finding.statute() + "）";
    }
}

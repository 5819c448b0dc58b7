package cn.techexchange.market.matching;

import java.util.ArrayList;
import java.util.List;

/** A pair judged by every criterion. */
public record Assessment(List<Finding> findings) {
    public Assessment {
        findings = List.copyOf(findings);
    }

    /** Out of 100. */
    public int score() {
        return findings.stream().mapToInt(Finding::points).sum();
    }

    /** What to add, on which side, so that more can be judged; zh-CN. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        for (Finding finding : findings) {
            if (finding.agreement() == Agreement.UNKNOWN) {
                String label = "“" + finding.criterion().label() + "”";
                if (finding.demandSays().isEmpty()) {
                    missing.add("需求未说明" + label);
                }
                if (finding.achievementSays().isEmpty()) {
                    missing.add("成果未说明" + label);
                }
            }
        }
        return List.copyOf(missing);
    }
}

package cn.techexchange.registry.comparison;

import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.rulepack.PackVersion;
import cn.techexchange.registry.rulepack.ReviewPeriod;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one pack makes of a contract.
 *
 * @param kind zh-CN name of the kind it counts as, empty while the form has none
 * @param dueOn null in a year whose calendar has not been entered
 * @param papers zh-CN names of the papers it wants
 * @param findings those that depend on the pack
 */
@Serdeable
public record Judgement(
        PackVersion edition,
        String kind,
        ReviewPeriod review,
        @Nullable LocalDate dueOn,
        boolean expertStep,
        List<String> papers,
        List<Finding> findings) {
    public Judgement {
        papers = List.copyOf(papers);
        findings = List.copyOf(findings);
    }

    /** Whether it could not be submitted as it stands. */
    boolean isBlocked() {
        return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }
}

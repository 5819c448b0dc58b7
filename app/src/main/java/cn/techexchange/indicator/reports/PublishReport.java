package cn.techexchange.indicator.reports;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Shows a report's totals to everyone. */
@Singleton
public class PublishReport {
    private final Reports reports;
    private final Audit audit;
    private final Clock clock;

    PublishReport(Reports reports, Audit audit, Clock clock) {
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code ALREADY_PUBLISHED}, {@code VERSION_CHANGED} */
    @Transactional
    public Report publish(Caller caller, String id, long expected) {
        Report report = reports.get(id);
        EntityTag.mustMatch(report.requireVersion(), expected);
        if (report.publishedAt() != null) {
            throw new ProblemException(ReportProblem.ALREADY_PUBLISHED, "这份报告已在公开页面，不需要再次公开。");
        }
        audit.record(
                caller.actor(),
                "REPORT_PUBLISHED",
                new Audit.Subject("report", id),
                report.basis().period().code());
        return reports.update(report.published(LocalTime.now(clock)));
    }
}

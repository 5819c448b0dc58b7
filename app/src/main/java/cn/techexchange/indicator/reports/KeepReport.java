package cn.techexchange.indicator.reports;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.registry.ledger.Ledger;
import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.registry.ledger.LedgerEvent;
import cn.techexchange.registry.ledger.LedgerSubject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Keeps a report whole: file, ledger entry and audit trail in one transaction. */
@Singleton
class KeepReport {
    private final ReportFile reportFile;
    private final Reports reports;
    private final Ledger ledger;
    private final Audit audit;

    KeepReport(ReportFile reportFile, Reports reports, Ledger ledger, Audit audit) {
        this.reportFile = reportFile;
        this.reports = reports;
        this.ledger = ledger;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Report keep(Caller caller, String id, ReportBasis basis, Figure total) {
        String file = reportFile.write(basis);
        String sha256 = ReportFile.sha256(file);
        Period period = basis.period();
        audit.record(
                caller.actor(),
                "REPORT_FROZEN",
                new Audit.Subject("report", id),
                period.from() + " 至 " + period.to() + " 统计报告");
        LedgerEntry entry = ledger.append(
                LedgerEvent.REPORT_FROZEN,
                new LedgerSubject("report", id),
                Map.of("sha256", sha256, "period", period.from() + "/" + period.to()));
        return reports.add(new Report(id, basis, total, file, sha256, entry.sequence(), null, null));
    }
}

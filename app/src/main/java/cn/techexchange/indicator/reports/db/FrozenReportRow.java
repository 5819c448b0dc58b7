package cn.techexchange.indicator.reports.db;

import cn.techexchange.indicator.facts.Area;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.indicator.reports.Report;
import cn.techexchange.indicator.reports.ReportBasis;
import cn.techexchange.indicator.reports.ReportRules;
import cn.techexchange.registry.ledger.LedgerHead;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;

@MappedEntity("frozen_report")
record FrozenReportRow(
        @Id String id,
        LocalDate periodFrom,
        LocalDate periodTo,
        String area,
        int format,
        String rulePack,
        @Nullable Integer rulePackVersion,
        @Nullable String rulePackSha256,
        Instant asOf,
        long ledgerSequence,
        String ledgerHash,
        long frozenSequence,
        long contracts,
        long grossFen,
        long technologyFen,
        String content,
        String sha256,
        @Nullable Instant publishedAt,
        @Version @Nullable Long version) {
    static FrozenReportRow of(Report report) {
        ReportBasis basis = report.basis();
        return new FrozenReportRow(
                report.id(),
                basis.period().from(),
                basis.period().to(),
                basis.area().code(),
                basis.rules().format(),
                basis.rules().code(),
                basis.rules().version(),
                basis.rules().sha256(),
                basis.asOf(),
                basis.ledger().sequence(),
                basis.ledger().hash(),
                report.frozenSequence(),
                report.total().contracts(),
                report.total().grossFen(),
                report.total().technologyFen(),
                report.file(),
                report.sha256(),
                report.publishedAt(),
                report.version());
    }

    Report toReport() {
        var basis = new ReportBasis(
                new Period(periodFrom, periodTo),
                new Area(area),
                new ReportRules(rulePack, rulePackVersion, rulePackSha256),
                asOf,
                new LedgerHead(ledgerSequence, ledgerHash));
        var total = new Figure("", contracts, grossFen, technologyFen);
        return new Report(id, basis, total, content, sha256, frozenSequence, publishedAt, version);
    }
}

package cn.techexchange.indicator.reports.db;

import cn.techexchange.indicator.reports.Report;
import cn.techexchange.indicator.reports.Reports;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
final class StoredReports implements Reports {
    private final FrozenReportRows rows;

    StoredReports(FrozenReportRows rows) {
        this.rows = rows;
    }

    @Override
    public Report get(String id) {
        return rows.findById(id).map(FrozenReportRow::toReport).orElseThrow(() -> ProblemException.notFound("报告"));
    }

    @Override
    public List<Report> list() {
        return rows.list().stream().map(FrozenReportRow::toReport).toList();
    }

    @Override
    public List<Report> listPublished() {
        return rows.listPublished().stream().map(FrozenReportRow::toReport).toList();
    }

    @Override
    public Report add(Report report) {
        return rows.save(FrozenReportRow.of(report)).toReport();
    }

    @Override
    public Report update(Report report) {
        return rows.update(FrozenReportRow.of(report)).toReport();
    }
}

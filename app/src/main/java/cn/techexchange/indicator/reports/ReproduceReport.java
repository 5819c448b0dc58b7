package cn.techexchange.indicator.reports;

import jakarta.inject.Singleton;

/** Makes a report again from the facts as they were known, and compares. */
@Singleton
public final class ReproduceReport {
    private final Reports reports;
    private final ReportFile reportFile;

    ReproduceReport(Reports reports, ReportFile reportFile) {
        this.reports = reports;
        this.reportFile = reportFile;
    }

    public Reproduction reproduce(String id) {
        Report report = reports.get(id);
        String file = reportFile.write(report.basis());
        return new Reproduction(ReportFile.sha256(file), file.equals(report.file()));
    }

    /** @param equal whether every byte is that of the frozen file */
    public record Reproduction(String sha256, boolean equal) {}
}

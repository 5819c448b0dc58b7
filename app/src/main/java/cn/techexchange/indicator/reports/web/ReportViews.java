package cn.techexchange.indicator.reports.web;

import cn.techexchange.indicator.facts.Facts.RecordedFact;
import cn.techexchange.indicator.facts.RegistrationFact;
import cn.techexchange.indicator.facts.Trait;
import cn.techexchange.indicator.reports.Report;
import cn.techexchange.indicator.reports.ReportBasis;
import cn.techexchange.indicator.statistics.Labels;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reports as answers. */
@Singleton
class ReportViews {
    private final Labels labels;

    ReportViews(Labels labels) {
        this.labels = labels;
    }

    ReportSummary summary(Report report) {
        ReportBasis basis = report.basis();
        return new ReportSummary(
                report.id(),
                basis.period().code(),
                labels.nameOf(basis.period()),
                basis.period().from(),
                basis.period().to(),
                report.total().contracts(),
                report.total().grossFen(),
                report.total().technologyFen(),
                basis.rules().code(),
                basis.rules().version(),
                basis.rules().sha256(),
                basis.asOf(),
                basis.ledger().sequence(),
                basis.ledger().hash(),
                report.frozenSequence(),
                report.sha256(),
                report.publishedAt(),
                report.requireVersion());
    }

    LateCorrection correction(RecordedFact recorded) {
        RegistrationFact fact = recorded.fact();
        return new LateCorrection(
                fact.source().registrationId(),
                fact.described().reference(),
                fact.described().projectName(),
                labels.nameOf(Trait.EVENT, fact.source().event()),
                fact.countedOn(),
                fact.difference().contracts(),
                fact.difference().grossFen(),
                fact.difference().technologyFen(),
                fact.source().ledgerSequence(),
                recorded.position());
    }

    /**
     * Totals and what proves them; no contract can be told from it.
     *
     * @param rulePackVersion null for a report of the first format, which names the pack only
     * @param rulePackSha256 of the edition's data file; null likewise
     */
    @Serdeable
    record ReportSummary(
            String id,
            String period,
            String periodName,
            LocalDate from,
            LocalDate to,
            long contracts,
            long grossFen,
            long technologyFen,
            String rulePack,
            @Nullable Integer rulePackVersion,
            @Nullable String rulePackSha256,
            Instant asOf,
            long ledgerSequence,
            String ledgerHash,
            long frozenSequence,
            String sha256,
            @Nullable Instant publishedAt,
            long version) {}

    @Serdeable
    record LateCorrection(
            String registrationId,
            String reference,
            String projectName,
            String eventName,
            LocalDate countedOn,
            long contracts,
            long grossFen,
            long technologyFen,
            long ledgerSequence,
            long position) {}
}

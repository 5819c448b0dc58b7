package cn.techexchange.market.imports;

import cn.techexchange.market.imports.ImportRun.Assignment;
import cn.techexchange.market.listing.ImportListing;
import cn.techexchange.platform.job.Job;
import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Judges some rows and, unless it is a dry run, takes the fit ones in. */
@Singleton
class TakeRows {
    private final JudgeRow judge;
    private final ImportListing importListing;
    private final ImportFindings findings;
    private final Json json;

    TakeRows(JudgeRow judge, ImportListing importListing, ImportFindings findings, Json json) {
        this.judge = judge;
        this.importListing = importListing;
        this.findings = findings;
        this.json = json;
    }

    ImportCounts countsOf(Job job) {
        return job.progress().done() == 0
                ? ImportCounts.NONE
                : json.read(job.progress().result(), ImportCounts.class);
    }

    String resultOf(ImportCounts counts) {
        return json.write(counts);
    }

    /** In the caller's transaction. */
    ImportCounts take(Assignment assignment, List<NumberedRow> rows, ImportCounts before) {
        List<ImportFinding> found = new ArrayList<>();
        ImportCounts counts = before;
        for (NumberedRow row : rows) {
            Verdict verdict = decide(assignment, row);
            found.addAll(verdict.findings());
            counts = counts.with(verdict);
        }
        findings.add(assignment.job().id(), before.findings(), found);
        return counts.withFindings(found.size());
    }

    /** A row that the rules allow may still meet a listing that is in review or at its end. */
    private Verdict decide(Assignment assignment, NumberedRow row) {
        ImportBatch batch = assignment.batch();
        Verdict verdict = judge.judge(batch.plan(), row);
        if (!(verdict instanceof Verdict.Fit fit)) {
            return verdict;
        }
        try {
            ImportListing.Outcome outcome = batch.isCheck(assignment.job().id())
                    ? importListing.foresee(batch.caller(), fit.item())
                    : importListing.take(batch.caller(), fit.item());
            return new Verdict.Taken(outcome.result(), fit.findings());
        } catch (ProblemException e) {
            return new Verdict.Unfit(List.of(judge.refused(batch.plan(), row, e.detail())));
        }
    }
}

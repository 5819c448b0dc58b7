package cn.techexchange.registry.contract.db;

import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.contract.Submission;
import cn.techexchange.registry.contract.Submissions;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
final class StoredSubmissions implements Submissions {
    private final SubmissionRows rows;
    private final Json json;

    StoredSubmissions(SubmissionRows rows, Json json) {
        this.rows = rows;
        this.json = json;
    }

    @Override
    public void add(Submission submission) {
        rows.save(SubmissionRow.of(submission, json));
    }

    @Override
    public Submission get(String contractId, int number) {
        return rows.find(contractId, number)
                .orElseThrow(() -> ProblemException.notFound("提交记录"))
                .toSubmission(json);
    }

    @Override
    public List<Submission> list(String contractId) {
        return rows.listOf(contractId).stream()
                .map(row -> row.toSubmission(json))
                .toList();
    }
}

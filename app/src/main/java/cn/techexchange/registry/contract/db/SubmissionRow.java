package cn.techexchange.registry.contract.db;

import cn.techexchange.platform.json.Json;
import cn.techexchange.registry.contract.ContractDocument;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.Submission;
import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

@MappedEntity("contract_submission")
record SubmissionRow(
        @EmbeddedId Key key,
        String form,
        String documents,
        String contentSha256,
        String submittedBy,
        Instant submittedAt) {
    static SubmissionRow of(Submission submission, Json json) {
        return new SubmissionRow(
                new Key(submission.contractId(), submission.number()),
                json.write(submission.form()),
                json.write(submission.documents()),
                submission.contentSha256(),
                submission.submittedBy(),
                submission.submittedAt());
    }

    Submission toSubmission(Json json) {
        return new Submission(
                key.contractId,
                key.number,
                json.read(form, ContractForm.class),
                json.read(documents, Argument.listOf(ContractDocument.class)),
                contentSha256,
                submittedBy,
                submittedAt);
    }

    @Embeddable
    record Key(
            @MappedProperty("contract_id") String contractId,
            @MappedProperty("number") int number) {}
}

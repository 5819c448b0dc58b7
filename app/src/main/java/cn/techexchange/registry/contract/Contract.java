package cn.techexchange.registry.contract;

import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A technology contract on its way to registration.
 *
 * @param registrantId organisation that fills it in and submits it: the seller, or the domestic buyer of imported technology
 * @param submissions how often it was submitted; each submission is kept
 * @param version for the optimistic lock; null before it is first stored
 */
public record Contract(
        String id,
        String registrantId,
        String draftedBy,
        ContractOrigin origin,
        ContractState state,
        ContractForm form,
        List<ContractDocument> documents,
        int submissions,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Long version) {
    public static final int MAX_DOCUMENTS = 30;

    public Contract {
        documents = List.copyOf(documents);
    }

    public static Contract draft(
            String id, String registrantId, String draftedBy, ContractOrigin origin, ContractForm form, Instant now) {
        return new Contract(
                id, registrantId, draftedBy, origin, ContractState.DRAFT, form, List.of(), 0, now, now, null);
    }

    public long requireVersion() {
        return Objects.requireNonNull(version);
    }

    /**
     * Organisations that may read it. The counterparty of a negotiation reads from the first day; a party typed in by
     * hand only what was submitted, so that a mistyped code shows a draft to nobody.
     */
    public Set<String> readers() {
        var readers = new LinkedHashSet<String>();
        readers.add(registrantId);
        if (origin.counterpartyId() != null) {
            readers.add(origin.counterpartyId());
        }
        if (submissions > 0) {
            form.parties().stream()
                    .map(ContractParty::organizationId)
                    .filter(Objects::nonNull)
                    .forEach(readers::add);
        }
        return readers;
    }

    public Contract fillIn(ContractForm changed, Instant now) {
        requireEditable();
        return with(state, changed, documents, submissions, now);
    }

    /** Adds a file; a new contract text takes the place of the earlier one. */
    public Contract attach(ContractDocument document, Instant now) {
        requireEditable();
        if (documents.size() >= MAX_DOCUMENTS) {
            throw new ProblemException(ContractProblem.TOO_MANY_DOCUMENTS, "一份合同最多 " + MAX_DOCUMENTS + " 个文件，请合并后再上传。");
        }
        var kept = new ArrayList<>(documents);
        if (document.purpose() == ContractDocument.DocumentPurpose.CONTRACT_TEXT) {
            kept.removeIf(earlier -> earlier.purpose() == ContractDocument.DocumentPurpose.CONTRACT_TEXT);
        }
        kept.add(document);
        return with(state, form, kept, submissions, now);
    }

    public Contract detach(String documentId, Instant now) {
        requireEditable();
        document(documentId);
        List<ContractDocument> kept = documents.stream()
                .filter(document -> !document.id().equals(documentId))
                .toList();
        return with(state, form, kept, submissions, now);
    }

    /** Hands it to the registration desk and locks it. */
    public Contract submit(Instant now) {
        requireEditable();
        return with(ContractState.SUBMITTED, form, documents, submissions + 1, now);
    }

    /** Hands it back for supplements. */
    public Contract reopen(Instant now) {
        if (state != ContractState.SUBMITTED) {
            throw new ProblemException(ContractProblem.CONTRACT_NOT_SUBMITTED, "只有已提交的合同可以退回补正。");
        }
        return with(ContractState.SUPPLEMENT, form, documents, submissions, now);
    }

    /** Opens a registered contract for a change of it; what is registered stands in its submission. */
    public Contract openForChange(Instant now) {
        if (!state.canMoveTo(ContractState.CHANGING)) {
            throw new ProblemException(ContractProblem.CONTRACT_LOCKED, "合同尚未办结，现在不能申请变更。");
        }
        return with(ContractState.CHANGING, form, documents, submissions, now);
    }

    /** The contract as it was handed in, for those who judge it. */
    public Contract as(Submission submission) {
        return with(state, submission.form(), submission.documents(), submissions, updatedAt);
    }

    public Contract close(Instant now) {
        if (!state.canMoveTo(ContractState.CLOSED)) {
            throw new ProblemException(ContractProblem.CONTRACT_CLOSED, "合同已办结，不需要再次办结。");
        }
        return with(ContractState.CLOSED, form, documents, submissions, now);
    }

    /** @throws ProblemException {@code NOT_FOUND} */
    public ContractDocument document(String documentId) {
        return documents.stream()
                .filter(document -> document.id().equals(documentId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("文件"));
    }

    private void requireEditable() {
        if (state == ContractState.CLOSED) {
            throw new ProblemException(ContractProblem.CONTRACT_CLOSED, "合同已办结，不能再修改。");
        }
        if (!state.isEditable()) {
            throw new ProblemException(ContractProblem.CONTRACT_LOCKED, "合同已提交登记，需要修改时请联系登记机构退回补正。");
        }
    }

    private Contract with(
            ContractState next, ContractForm changed, List<ContractDocument> kept, int count, Instant now) {
        return new Contract(id, registrantId, draftedBy, origin, next, changed, kept, count, createdAt, now, version);
    }
}

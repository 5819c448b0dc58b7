package cn.techexchange.registry.contract.web;

import cn.techexchange.platform.text.PlainText;
import cn.techexchange.registry.contract.Checklist;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractDocument;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractKind;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.ContractState;
import cn.techexchange.registry.contract.Finding;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes and goes about contracts. */
final class ContractBodies {
    private ContractBodies() {}

    /** By hand with a name, or from an agreed negotiation. */
    @Serdeable
    record DraftContractRequest(
            @Nullable @Size(max = 36) String negotiationId,
            @Nullable @Size(max = 200) @PlainText String projectName,
            boolean importedTechnology) {}

    @Serdeable
    record ContractSummaryResponse(
            String id,
            ContractState state,
            String projectName,
            @Nullable ContractKind kind,
            List<String> sellers,
            List<String> buyers,
            long transactionValueFen,
            long technologyValueFen,
            boolean mine,
            int submissions,
            Instant updatedAt) {
        static ContractSummaryResponse of(Contract contract, @Nullable String organizationId) {
            ContractForm form = contract.form();
            return new ContractSummaryResponse(
                    contract.id(),
                    contract.state(),
                    form.subject().projectName(),
                    form.subject().kind(),
                    names(form, ContractParty.PartyRole.SELLER),
                    names(form, ContractParty.PartyRole.BUYER),
                    form.worksheet().transactionValue().fen(),
                    form.worksheet().technologyValue().fen(),
                    contract.registrantId().equals(organizationId),
                    contract.submissions(),
                    contract.updatedAt());
        }

        private static List<String> names(ContractForm form, ContractParty.PartyRole role) {
            return form.parties(role).map(ContractParty::name).toList();
        }
    }

    /** @param mine whether the reader's organisation fills it in and submits it */
    @Serdeable
    record ContractResponse(
            String id,
            ContractState state,
            boolean mine,
            ContractForm form,
            List<ContractDocument> documents,
            long transactionValueFen,
            long technologyValueFen,
            @Nullable String negotiationId,
            @Nullable String achievementId,
            @Nullable String demandId,
            @Nullable Long agreedFen,
            int submissions,
            Instant createdAt,
            Instant updatedAt,
            long version) {
        static ContractResponse of(Contract contract, @Nullable String organizationId) {
            ContractForm form = contract.form();
            return new ContractResponse(
                    contract.id(),
                    contract.state(),
                    contract.registrantId().equals(organizationId),
                    form,
                    contract.documents(),
                    form.worksheet().transactionValue().fen(),
                    form.worksheet().technologyValue().fen(),
                    contract.origin().negotiationId(),
                    contract.origin().achievementId(),
                    contract.origin().demandId(),
                    contract.origin().agreedFen(),
                    contract.submissions(),
                    contract.createdAt(),
                    contract.updatedAt(),
                    contract.requireVersion());
        }
    }

    @Serdeable
    record FindingsResponse(List<Finding> findings) {}

    @Serdeable
    record PageTextsResponse(List<String> pages) {}

    @Serdeable
    record ChecklistQuestionResponse(
            String code, String kind, String subKind, String text, boolean expected, String statute) {
        static ChecklistQuestionResponse of(Checklist.Question question) {
            return new ChecklistQuestionResponse(
                    question.code(),
                    question.kind(),
                    question.subKind(),
                    question.text(),
                    question.expected(),
                    question.statute());
        }
    }
}

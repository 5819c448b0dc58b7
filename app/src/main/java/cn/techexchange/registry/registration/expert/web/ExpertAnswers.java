package cn.techexchange.registry.registration.expert.web;

import cn.techexchange.platform.text.PlainText;
import cn.techexchange.registry.contract.ContractDocument;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.registration.CaseRef;
import cn.techexchange.registry.registration.expert.Opinion;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What comes and goes about experts. */
final class ExpertAnswers {
    private ExpertAnswers() {}

    /**
     * A row of 我的评审.
     *
     * @param id of the case, which its routes take
     * @param standing {@code TO_DECLARE}, {@code CONFLICTED}, {@code RECUSED}, {@code TO_JUDGE}, {@code GIVEN}, {@code OVER}
     */
    @Serdeable
    record ExpertCaseSummary(
            String id,
            CaseRef.CaseKind kind,
            String reference,
            String projectName,
            String registrantName,
            String standing,
            @Nullable LocalDate dueOn,
            @Nullable Integer daysLeft,
            boolean demo) {}

    /**
     * The case as the expert may see it.
     *
     * @param parties names, so that the expert can declare
     * @param form null until the expert is free of conflict
     */
    @Serdeable
    record ExpertCaseView(
            ExpertCaseSummary summary,
            String kind,
            long transactionValueFen,
            long technologyValueFen,
            String question,
            List<String> parties,
            int submission,
            @Nullable ContractForm form,
            List<ContractDocument> documents,
            @Nullable OpinionView opinion) {}

    @Serdeable
    record OpinionView(
            int submission, Opinion.Recommendation recommendation, long technologyValueFen, String text, Instant at) {
        static OpinionView of(Opinion opinion) {
            return new OpinionView(
                    opinion.submission(),
                    opinion.recommendation(),
                    opinion.technologyValueFen(),
                    opinion.text(),
                    opinion.at());
        }
    }

    /**
     * @param conflicted null until declared
     * @param recusedAt when the own organisation became a party, null otherwise
     */
    @Serdeable
    record AssignedExpertView(
            String accountId,
            String name,
            String organizationName,
            Instant assignedAt,
            @Nullable Boolean conflicted,
            String declaration,
            @Nullable Instant recusedAt,
            List<OpinionView> opinions) {}

    /** @param heard opinions on the submission as it stands */
    @Serdeable
    record ExpertPanelView(int needed, int heard, boolean required, List<AssignedExpertView> experts) {}

    @Serdeable
    record ExpertChoice(
            String accountId,
            String name,
            String organizationName,
            @Nullable String objection) {}

    @Serdeable
    record AssignExpertRequest(@NotBlank @Size(max = 36) String accountId) {}

    @Serdeable
    record DeclareConflictRequest(
            boolean conflicted,

            @Nullable @Size(max = 500) @PlainText(multiline = true)
            String text) {
        String reason() {
            return Objects.requireNonNullElse(text, "").strip();
        }
    }

    @Serdeable
    record GiveOpinionRequest(
            @NotNull Opinion.Recommendation recommendation,

            @PositiveOrZero @Max(cn.techexchange.platform.money.Money.MAX_FEN)
            long technologyValueFen,

            @NotBlank @Size(max = 2000) @PlainText(multiline = true)
            String text) {}
}

package cn.techexchange.registry.contract.check;

import cn.techexchange.registry.contract.ContractForm;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** The form's fields that a rule pack may ask for; the pack's schema names the same ones. */
final class FormFields {
    private static final Map<String, Predicate<ContractForm>> MISSING = Map.ofEntries(
            Map.entry(
                    "subject.projectName", form -> form.subject().projectName().isEmpty()),
            Map.entry("subject.kind", form -> form.subject().kind() == null),
            Map.entry("subject.subKind", form -> form.subject().subKind().isEmpty()),
            Map.entry(
                    "subject.technologyField",
                    form -> form.subject().technologyField().isEmpty()),
            Map.entry(
                    "subject.intellectualProperty",
                    form -> form.subject().intellectualProperty().isEmpty()),
            Map.entry(
                    "subject.planCategory",
                    form -> form.subject().planCategory().isEmpty()),
            Map.entry(
                    "subject.economicSector",
                    form -> form.subject().economicSector().isEmpty()),
            Map.entry(
                    "subject.socialObjective",
                    form -> form.subject().socialObjective().isEmpty()),
            Map.entry("subject.relatedParties", form -> form.subject().relatedParties() == null),
            Map.entry("subject.industry", form -> form.subject().industry().isEmpty()),
            Map.entry("payment.form", form -> form.payment().form().isEmpty()),
            Map.entry("payment.expectedInvestmentFen", form -> form.payment().expectedInvestmentFen() == null),
            Map.entry("payment.expectedOutputFen", form -> form.payment().expectedOutputFen() == null),
            Map.entry(
                    "contents.subjectMatter",
                    form -> form.contents().subjectMatter().isEmpty()),
            Map.entry(
                    "contents.performance",
                    form -> form.contents().performance().isEmpty()),
            Map.entry(
                    "contents.confidentiality",
                    form -> form.contents().confidentiality().isEmpty()),
            Map.entry("contents.ownership", form -> form.contents().ownership().isEmpty()),
            Map.entry(
                    "contents.benefitSharing",
                    form -> form.contents().benefitSharing().isEmpty()),
            Map.entry(
                    "contents.acceptance", form -> form.contents().acceptance().isEmpty()),
            Map.entry(
                    "contents.definitions",
                    form -> form.contents().definitions().isEmpty()));

    private FormFields() {}

    static Set<String> names() {
        return MISSING.keySet();
    }

    static boolean isMissing(String field, ContractForm form) {
        return Objects.requireNonNull(MISSING.get(field), field).test(form);
    }
}

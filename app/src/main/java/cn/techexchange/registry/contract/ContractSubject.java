package cn.techexchange.registry.contract;

import static java.util.Objects.requireNonNullElse;

import cn.techexchange.platform.text.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the contract is about, as the statistics classify it; codes are those of the dictionaries, empty while open.
 *
 * @param subKind the part of the dictionary's code after the kind
 * @param industry plan industry
 * @param importedTechnology the seller is abroad, so the domestic buyer registers
 * @param relatedParties whether the parties are related; null until answered
 */
@Serdeable
public record ContractSubject(
        @Size(max = 200) @PlainText String projectName,
        @Nullable ContractKind kind,
        @Size(max = 40) @PlainText String subKind,
        @Size(max = 10) @PlainText String technologyField,
        @Size(max = 40) @PlainText String industry,
        @Size(max = 40) @PlainText String intellectualProperty,
        @Size(max = 40) @PlainText String planCategory,
        @Size(max = 10) @PlainText String economicSector,
        @Size(max = 10) @PlainText String socialObjective,
        boolean importedTechnology,
        @Nullable Boolean relatedParties) {
    public static final ContractSubject EMPTY = new ContractSubject("", null, "", "", "", "", "", "", "", false, null);

    public ContractSubject {
        projectName = requireNonNullElse(projectName, "").strip();
        subKind = requireNonNullElse(subKind, "");
        technologyField = requireNonNullElse(technologyField, "");
        industry = requireNonNullElse(industry, "");
        intellectualProperty = requireNonNullElse(intellectualProperty, "");
        planCategory = requireNonNullElse(planCategory, "");
        economicSector = requireNonNullElse(economicSector, "");
        socialObjective = requireNonNullElse(socialObjective, "");
    }

    /** The sub-kind as the dictionary names it, empty while kind or sub-kind is open. */
    public String kindCode() {
        return kind == null || subKind.isEmpty() ? "" : kind.dictionaryCode(subKind);
    }
}

package cn.techexchange.registry.contract;

import static java.util.Objects.requireNonNullElse;

import cn.techexchange.platform.text.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;

/**
 * The clauses a technology contract generally has (民法典 845), each in short with its place in the text.
 *
 * @param subjectMatter content, scope and requirements of the subject
 * @param performance plan, place and manner of performance
 * @param ownership who owns the results
 * @param benefitSharing how benefits are shared
 * @param acceptance standard and method of acceptance
 * @param definitions explanation of terms
 */
@Serdeable
public record ContractContents(
        @Size(max = 4000) @PlainText(multiline = true) String subjectMatter,
        @Size(max = 4000) @PlainText(multiline = true) String performance,
        @Size(max = 4000) @PlainText(multiline = true) String confidentiality,
        @Size(max = 4000) @PlainText(multiline = true) String ownership,
        @Size(max = 4000) @PlainText(multiline = true) String benefitSharing,
        @Size(max = 4000) @PlainText(multiline = true) String acceptance,
        @Size(max = 4000) @PlainText(multiline = true) String definitions) {
    public static final ContractContents EMPTY = new ContractContents("", "", "", "", "", "", "");

    public ContractContents {
        subjectMatter = requireNonNullElse(subjectMatter, "");
        performance = requireNonNullElse(performance, "");
        confidentiality = requireNonNullElse(confidentiality, "");
        ownership = requireNonNullElse(ownership, "");
        benefitSharing = requireNonNullElse(benefitSharing, "");
        acceptance = requireNonNullElse(acceptance, "");
        definitions = requireNonNullElse(definitions, "");
    }
}

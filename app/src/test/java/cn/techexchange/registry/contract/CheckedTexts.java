package cn.techexchange.registry.contract;

import cn.techexchange.registry.contract.ContractDocument.DocumentPurpose;
import cn.techexchange.registry.rulepack.BundledPacks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Contracts whose only document says what a test wants it to say. */
public final class CheckedTexts {
    public static final String DOCUMENT = "document";

    private CheckedTexts() {}

    public static CheckedContract of(ContractForm form, String... pages) {
        var document = new ContractDocument(
                DOCUMENT,
                DocumentPurpose.CONTRACT_TEXT,
                "合同.pdf",
                "0".repeat(64),
                "1".repeat(64),
                1,
                "application/pdf",
                pages.length,
                Instant.EPOCH);
        Contract contract = Contract.draft("c", "registrant", "a", ContractOrigin.BY_HAND, form, Instant.EPOCH);
        return new CheckedContract(
                contract,
                BundledPacks.get("MIIT-2026"),
                LocalDate.of(2026, 11, 23),
                List.of(),
                List.of(),
                List.of(),
                List.of(DocumentText.of(document, List.of(pages))));
    }
}

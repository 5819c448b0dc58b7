package cn.techexchange.registry.contract;

import cn.techexchange.registry.rulepack.RulePack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a rule may look at.
 *
 * @param rules the pack it is judged by
 * @param sharingDocument other contracts with the same file or text
 * @param sameDeal other contracts of the same parties, name and sum
 * @param similar other contracts with nearly the same text, by the document of this one
 * @param texts what the documents say, without those that have no text
 */
public record CheckedContract(
        Contract contract,
        RulePack rules,
        LocalDate today,
        List<Contract> sharingDocument,
        List<Contract> sameDeal,
        List<Contract> similar,
        List<DocumentText> texts) {
    public CheckedContract {
        sharingDocument = List.copyOf(sharingDocument);
        sameDeal = List.copyOf(sameDeal);
        similar = List.copyOf(similar);
        texts = List.copyOf(texts);
    }

    public ContractForm form() {
        return contract.form();
    }

    /** What was signed, empty while it is missing or cannot be read. */
    public Optional<DocumentText> contractText() {
        return texts.stream().filter(DocumentText::isContractText).findFirst();
    }

    /** The same contract under other rules. */
    public CheckedContract under(RulePack other) {
        return new CheckedContract(contract, other, today, sharingDocument, sameDeal, similar, texts);
    }

    /** The kind that the pack counts it as, empty while the form has none. */
    public String countedKind() {
        ContractKind kind = form().subject().kind();
        return kind == null
                ? ""
                : rules.kinds().countedAs(kind.name(), form().subject().subKind());
    }
}

package cn.techexchange.registry.contract;

import cn.techexchange.registry.contract.clause.Sentence;
import cn.techexchange.registry.contract.clause.Sentences;
import java.util.List;

/** A document of the contract as the rules read it. */
public record DocumentText(ContractDocument document, List<Sentence> sentences) {
    public DocumentText {
        sentences = List.copyOf(sentences);
    }

    static DocumentText of(ContractDocument document, List<String> pages) {
        return new DocumentText(document, Sentences.of(pages));
    }

    public boolean isContractText() {
        return document.purpose() == ContractDocument.DocumentPurpose.CONTRACT_TEXT;
    }

    public FindingPlace place(Sentence sentence) {
        return new FindingPlace(document.id(), sentence.page(), sentence.from(), sentence.to(), sentence.text());
    }
}

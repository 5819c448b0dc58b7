package cn.techexchange.registry.certificate;

import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.platform.dictionary.DictionaryName;
import cn.techexchange.platform.web.PublicAddress;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.Submissions;
import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEvent;
import cn.techexchange.registry.ledger.LedgerSubject;
import cn.techexchange.registry.registration.Filing;
import cn.techexchange.registry.registration.NationalNumber;
import cn.techexchange.registry.registration.Registration;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what stands on a paper. */
@Singleton
final class PaperFacts {
    private final Submissions submissions;
    private final LedgerEntries entries;
    private final Dictionaries dictionaries;
    private final DecisionFacts decisions;
    private final PublicAddress address;

    PaperFacts(
            Submissions submissions,
            LedgerEntries entries,
            Dictionaries dictionaries,
            DecisionFacts decisions,
            PublicAddress address) {
        this.submissions = submissions;
        this.entries = entries;
        this.dictionaries = dictionaries;
        this.decisions = decisions;
        this.address = address;
    }

    /** The last entry that says what is registered. */
    PaperContent.Proof proof(Registration registration) {
        return entries.listOf(LedgerSubject.registration(registration.id())).stream()
                .filter(entry -> entry.event() == LedgerEvent.REGISTERED || entry.event() == LedgerEvent.CHANGED)
                .reduce((earlier, later) -> later)
                .map(entry -> new PaperContent.Proof(entry.sequence(), entry.hash()))
                .orElseThrow(() -> new IllegalStateException("registered without entry: " + registration.id()));
    }

    PaperContent of(Registration registration, PaperKind kind, PaperContent.@Nullable Proof proof) {
        String code = VerificationCode.random();
        var check = new PaperContent.Check(code, address.of("/verify/" + code));
        return new PaperContent(
                heading(registration, kind), deal(registration.filing()), decisions.of(registration), proof, check);
    }

    private PaperContent.Heading heading(Registration registration, PaperKind kind) {
        PaperWords words = decisions.words(registration, kind);
        NationalNumber number = registration.outcome().nationalNumber();
        return new PaperContent.Heading(
                words.title(), words.opening(), registration.reference(), number == null ? null : number.value());
    }

    private PaperContent.Deal deal(Filing filing) {
        ContractForm form =
                submissions.get(filing.contractId(), filing.submission()).form();
        List<PaperContent.Party> parties = form.parties().stream()
                .map(party -> new PaperContent.Party(side(party.role()), party.name(), party.creditCode()))
                .toList();
        return new PaperContent.Deal(
                filing.projectName(),
                kind(filing.kind(), form.subject().kindCode()),
                parties,
                filing.transactionValueFen(),
                filing.technologyValueFen());
    }

    private String kind(String kind, String subKind) {
        String name = dictionaries.nameOf(DictionaryName.CONTRACT_KINDS, kind);
        return subKind.isEmpty()
                ? name
                : name + "（" + dictionaries.nameOf(DictionaryName.CONTRACT_KINDS, subKind) + "）";
    }

    private static String side(ContractParty.PartyRole role) {
        return switch (role) {
            case SELLER -> "卖方";
            case BUYER -> "买方";
            case INTERMEDIARY -> "中介方";
        };
    }
}

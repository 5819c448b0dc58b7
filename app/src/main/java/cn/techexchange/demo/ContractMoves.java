package cn.techexchange.demo;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.registry.contract.AttachDocument;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractDocument.DocumentPurpose;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.ContractParty.PartyRole;
import cn.techexchange.registry.contract.DraftContract;
import cn.techexchange.registry.contract.DraftFromNegotiation;
import cn.techexchange.registry.contract.SaveContract;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Drafts a contract with its form and its text. */
@Singleton
final class ContractMoves {
    private final Map<String, DemoOrganization> organizations;
    private final DraftContract draftContract;
    private final DraftFromNegotiation draftFromNegotiation;
    private final SaveContract saveContract;
    private final AttachDocument attachDocument;

    ContractMoves(
            DemoFiles files,
            DraftContract draftContract,
            DraftFromNegotiation draftFromNegotiation,
            SaveContract saveContract,
            AttachDocument attachDocument) {
        this.organizations =
                files.organizations().stream().collect(Collectors.toMap(DemoOrganization::key, Function.identity()));
        this.draftContract = draftContract;
        this.draftFromNegotiation = draftFromNegotiation;
        this.saveContract = saveContract;
        this.attachDocument = attachDocument;
    }

    /** @return the contract's id */
    String draft(Caller seller, DemoContract demo, Done done) {
        ContractForm form = demo.form()
                .withParties(List.of(party(demo.seller(), PartyRole.SELLER), party(demo.buyer(), PartyRole.BUYER)));
        Contract drafted = begun(seller, demo, done);
        Contract saved = saveContract.save(seller, drafted.id(), drafted.requireVersion(), form);
        var pdf = new ByteArrayInputStream(PdfPages.of(new ContractText(form).lines()));
        attachDocument.attach(
                seller,
                saved.id(),
                saved.requireVersion(),
                DocumentPurpose.CONTRACT_TEXT,
                form.subject().projectName() + "（演示）.pdf",
                pdf);
        return saved.id();
    }

    private Contract begun(Caller seller, DemoContract demo, Done done) {
        return demo.negotiation() == null
                ? draftContract.byHand(seller, demo.form().subject().projectName(), false)
                : draftFromNegotiation.fromNegotiation(
                        seller, done.id(NegotiationScript.negotiation(demo.negotiation())));
    }

    private ContractParty party(String key, PartyRole role) {
        DemoOrganization organization = organizations.get(key);
        if (organization == null) {
            throw new IllegalStateException("no organisation " + key);
        }
        return organization.party(role);
    }
}

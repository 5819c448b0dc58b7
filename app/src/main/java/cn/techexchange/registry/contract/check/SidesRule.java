package cn.techexchange.registry.contract.check;

import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.ContractParty.PartyRole;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.Finding;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Who stands on which side, and that the right one registers. */
@Singleton
final class SidesRule implements ContractRule {
    private static final String PARTIES = "parties";
    private static final String DUTY = "技术合同认定登记管理办法";

    @Override
    public List<Finding> check(CheckedContract checked) {
        var findings = new ArrayList<Finding>();
        ContractForm form = checked.form();
        if (form.parties(PartyRole.SELLER).findAny().isEmpty()) {
            findings.add(Finding.error("NO_SELLER", PARTIES, "请填写卖方", "民法典 843"));
        }
        if (form.parties(PartyRole.BUYER).findAny().isEmpty()) {
            findings.add(Finding.error("NO_BUYER", PARTIES, "请填写买方", "民法典 843"));
        }
        registrant(findings, checked);
        sameOnBothSides(findings, form);
        return findings;
    }

    private static void registrant(List<Finding> findings, CheckedContract checked) {
        boolean imported = checked.form().subject().importedTechnology();
        PartyRole side = imported ? PartyRole.BUYER : PartyRole.SELLER;
        String registrant = checked.contract().registrantId();
        if (checked.form().parties(side).noneMatch(party -> registrant.equals(party.organizationId()))) {
            findings.add(Finding.error(
                    "REGISTRANT_NOT_ON_SIDE",
                    PARTIES,
                    imported ? "技术进口合同由境内买方登记，买方中应有您的单位" : "合同由卖方登记，卖方中应有您的单位，并填写其统一社会信用代码",
                    DUTY));
        }
        if (imported && checked.form().parties(PartyRole.SELLER).allMatch(ContractParty::isDomestic)) {
            findings.add(Finding.error("IMPORT_WITHOUT_FOREIGN_SELLER", PARTIES, "技术进口合同的卖方应在境外", DUTY));
        }
    }

    private static void sameOnBothSides(List<Finding> findings, ContractForm form) {
        var sellers = new HashSet<String>();
        form.parties(PartyRole.SELLER).map(ContractParty::creditCode).forEach(sellers::add);
        sellers.remove("");
        if (form.parties(PartyRole.BUYER).anyMatch(buyer -> sellers.contains(buyer.creditCode()))) {
            findings.add(Finding.error("SAME_ON_BOTH_SIDES", PARTIES, "同一单位不能既是卖方又是买方", ""));
        }
    }
}

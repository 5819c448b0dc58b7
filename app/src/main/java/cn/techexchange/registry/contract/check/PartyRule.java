package cn.techexchange.registry.contract.check;

import cn.techexchange.identity.organization.CreditCode;
import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.Finding;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What must be said of each party. */
@Singleton
final class PartyRule implements ContractRule {
    private static final String STATUTE = "技术合同认定登记管理办法";
    private static final String NATURAL_PERSON = "500";

    @Override
    public List<Finding> check(CheckedContract checked) {
        var findings = new ArrayList<Finding>();
        List<ContractParty> parties = checked.form().parties();
        for (int i = 0; i < parties.size(); i++) {
            String path = "parties[" + i + "].";
            ContractParty party = parties.get(i);
            missing(findings, path + "name", "当事人名称", party.name());
            missing(findings, path + "partyKind", "当事人类别", party.partyKind());
            missing(findings, path + "contactName", "联系人", party.contactName());
            missing(findings, path + "contactPhone", "联系电话", party.contactPhone());
            if (party.isDomestic()) {
                missing(findings, path + "region", "所在地区", party.region());
                creditCode(findings, path + "creditCode", party);
            }
        }
        return findings;
    }

    private static void creditCode(List<Finding> findings, String field, ContractParty party) {
        if (party.partyKind().equals(NATURAL_PERSON)) {
            return;
        }
        if (party.creditCode().isEmpty()) {
            findings.add(Finding.error("MISSING", field, "请填写统一社会信用代码", STATUTE));
        } else if (!CreditCode.isValid(CreditCode.normalize(party.creditCode()))) {
            findings.add(Finding.error("CREDIT_CODE_WRONG", field, "统一社会信用代码校验不通过，请核对 18 位代码", "GB 32100-2015"));
        }
    }

    private static void missing(List<Finding> findings, String field, String label, String value) {
        if (value.isEmpty()) {
            findings.add(Finding.error("MISSING", field, "请填写" + label, STATUTE));
        }
    }
}

package cn.techexchange.registry.contract.check;

import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.ContractParty.PartyRole;
import cn.techexchange.registry.contract.ContractPatent;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.DocumentText;
import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.contract.clause.Sentence;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Signs that the sides belong together although the form says that they do not. */
@Singleton
final class RelatedPartyRule implements ContractRule {
    private static final String FIELD = "subject.relatedParties";
    private static final String STATUTE = "技术合同认定规则";

    /** Shorter beginnings are places ("包头市"), not groups of companies. */
    private static final int GROUP_NAME = 6;

    private static final Pattern REPRESENTATIVE = Pattern.compile(
            "(?:法定代表人|法人代表|负责人)(?:（[^）]{0,12}）)?：([\\p{IsHan}·]{2,4}?)(?=$|[，。；：（）]|联系|电话|地址|住所|委托|项目|日期|职务)");

    @Override
    public List<Finding> check(CheckedContract checked) {
        var findings = new ArrayList<Finding>();
        ContractForm form = checked.form();
        if (!Boolean.TRUE.equals(form.subject().relatedParties())) {
            form.parties(PartyRole.SELLER)
                    .forEach(seller -> form.parties(PartyRole.BUYER)
                            .forEach(buyer -> sign(seller, buyer).ifPresent(sign -> findings.add(finding(sign)))));
            checked.contractText().ifPresent(text -> representative(text, findings));
        }
        for (int i = 0; i < form.patents().size(); i++) {
            heldByBuyer(form, i).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<String> sign(ContractParty seller, ContractParty buyer) {
        if (!seller.contactPhone().isEmpty() && digits(seller).equals(digits(buyer))) {
            return Optional.of("双方的联系电话相同");
        }
        if (group(seller.name(), buyer.name())) {
            return Optional.of("双方名称相近，可能属于同一集团");
        }
        return Optional.empty();
    }

    private static boolean group(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        String stem = shorter.replaceAll("(股份)?(有限)?(责任)?公司$", "");
        return stem.length() >= GROUP_NAME && longer.startsWith(stem);
    }

    private static void representative(DocumentText text, List<Finding> findings) {
        var names = new HashSet<String>();
        for (Sentence sentence : text.sentences()) {
            List<String> found = REPRESENTATIVE
                    .matcher(sentence.text())
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
            if (!found.stream().allMatch(names::add)) {
                findings.add(finding("合同文本中双方的法定代表人是同一人").at(text.place(sentence)));
                return;
            }
        }
    }

    private static Optional<Finding> heldByBuyer(ContractForm form, int index) {
        ContractPatent patent = form.patents().get(index);
        boolean held = !patent.holder().isEmpty()
                && form.parties(PartyRole.BUYER).anyMatch(buyer -> buyer.name().equals(patent.holder()))
                && form.parties(PartyRole.SELLER)
                        .noneMatch(seller -> seller.name().equals(patent.holder()));
        return held
                ? Optional.of(Finding.warning(
                        "PATENT_HELD_BY_BUYER", "patents[" + index + "].holder", "专利权人是买方，请核对转让或者许可的方向", "民法典 862"))
                : Optional.empty();
    }

    private static Finding finding(String sign) {
        return Finding.warning("SIDES_SEEM_RELATED", FIELD, sign + "，请核对是否为关联交易", STATUTE);
    }

    private static String digits(ContractParty party) {
        return party.contactPhone().replaceAll("\\D", "");
    }
}

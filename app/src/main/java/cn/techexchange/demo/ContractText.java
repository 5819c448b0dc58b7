package cn.techexchange.demo;

import cn.techexchange.platform.money.Money;
import cn.techexchange.registry.contract.ContractContents;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.ContractPatent;
import cn.techexchange.registry.contract.WorksheetItem;
import java.util.ArrayList;
import java.util.List;

/** The contract that belongs to a form, in words: what the desk reads beside the form. */
record ContractText(ContractForm form) {
    /** The first line is the title. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(form.subject().projectName() + "合同");
        lines.add("（演示文本，当事人、印章和内容均为虚构，不具有法律效力）");
        lines.add("");
        form.parties().forEach(party -> party(lines, party));
        lines.add("签订日期：" + form.term().signedOn() + "　　签订地点：" + form.term().signedAt());
        lines.add("有效期限：" + form.term().validFrom() + " 至 " + form.term().validTo());
        lines.add("");
        clauses(lines, form.contents());
        price(lines);
        form.patents().forEach(patent -> patent(lines, patent));
        lines.add("");
        lines.add("甲方（盖章）：演示印章　　　　　　乙方（盖章）：演示印章");
        return lines;
    }

    private static void party(List<String> lines, ContractParty party) {
        String side = party.role() == ContractParty.PartyRole.SELLER ? "乙方（受托方、让与方或许可方）" : "甲方（委托方、受让方或被许可方）";
        lines.add(side + "：" + party.name());
        lines.add("统一社会信用代码：" + party.creditCode() + "　联系人：" + party.contactName());
    }

    private static void clauses(List<String> lines, ContractContents contents) {
        lines.add("第一条　标的的内容、范围和要求");
        lines.add(contents.subjectMatter());
        lines.add("第二条　履行的计划、地点和方式");
        lines.add(contents.performance());
        lines.add("第三条　技术信息和资料的保密");
        lines.add(contents.confidentiality());
        lines.add("第四条　技术成果的归属和收益的分配");
        lines.add(contents.ownership());
        lines.add(contents.benefitSharing());
        lines.add("第五条　验收标准和方法");
        lines.add(contents.acceptance());
    }

    private void price(List<String> lines) {
        lines.add("第六条　价款及支付方式");
        for (WorksheetItem item : form.worksheet().items()) {
            lines.add(item.name() + "：人民币 " + new Money(item.amountFen()).yuan() + " 元");
        }
        lines.add("合计：人民币 " + form.worksheet().transactionValue().yuan() + " 元。"
                + form.payment().schedule());
    }

    private static void patent(List<String> lines, ContractPatent patent) {
        String expiry = patent.expiresOn() == null ? "" : "，有效期至 " + patent.expiresOn();
        lines.add(
                "涉及专利：" + patent.title() + "，申请号 " + patent.applicationNumber() + "，申请日 " + patent.filedOn() + expiry);
    }
}

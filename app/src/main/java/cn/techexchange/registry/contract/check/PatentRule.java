package cn.techexchange.registry.contract.check;

import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractKind;
import cn.techexchange.registry.contract.ContractPatent;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.contract.PatentKinds;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What 民法典 845 wants said where a patent is involved. */
@Singleton
final class PatentRule implements ContractRule {
    private static final String STATUTE = "民法典 845";

    @Override
    public List<Finding> check(CheckedContract checked) {
        var findings = new ArrayList<Finding>();
        ContractForm form = checked.form();
        if (isAboutPatents(form) && form.patents().isEmpty()) {
            findings.add(Finding.error("NO_PATENT", "patents", "合同涉及专利，请填写专利信息", STATUTE));
        }
        for (int i = 0; i < form.patents().size(); i++) {
            patent(findings, "patents[" + i + "].", form.patents().get(i));
            life(findings, "patents[" + i + "].expiresOn", form, form.patents().get(i));
            PatentDates.check(findings, "patents[" + i + "].", form.patents().get(i), checked.today());
        }
        return findings;
    }

    private static boolean isAboutPatents(ContractForm form) {
        return PatentKinds.CODES.contains(form.subject().intellectualProperty())
                || form.subject().subKind().startsWith("PATENT_");
    }

    private static void patent(List<Finding> findings, String path, ContractPatent patent) {
        missing(findings, path + "title", "发明创造名称", patent.title().isEmpty());
        missing(findings, path + "holder", "专利权人或申请人", patent.holder().isEmpty());
        missing(findings, path + "filedOn", "申请日期", patent.filedOn() == null);
        missing(
                findings,
                path + "applicationNumber",
                "申请号",
                patent.applicationNumber().isEmpty());
        number(findings, path + "applicationNumber", patent.applicationNumber());
        number(findings, path + "patentNumber", patent.patentNumber());
        if (!patent.patentNumber().isEmpty()) {
            missing(findings, path + "expiresOn", "专利有效期", patent.expiresOn() == null);
        }
    }

    private static void number(List<Finding> findings, String field, String number) {
        if (!number.isEmpty() && PatentNumber.isChinese(number) && !PatentNumber.isValid(number)) {
            findings.add(Finding.error(
                    "PATENT_NUMBER_WRONG", field, "专利号校验位不符，请核对（例如 ZL02144686.5）", "专利申请号标准 ZC 0006-2003"));
        }
    }

    private static void life(List<Finding> findings, String field, ContractForm form, ContractPatent patent) {
        LocalDate until = form.term().validTo();
        LocalDate expires = patent.expiresOn();
        boolean licence = form.subject().kind() == ContractKind.LICENSE;
        if (licence && until != null && expires != null && until.isAfter(expires)) {
            findings.add(
                    Finding.warning("LICENSE_OUTLIVES_PATENT", field, "专利实施许可只在专利有效期内有效，合同截止日期晚于专利有效期", "民法典 865"));
        }
    }

    private static void missing(List<Finding> findings, String field, String label, boolean missing) {
        if (missing) {
            findings.add(Finding.error("MISSING", field, "请填写" + label, STATUTE));
        }
    }
}

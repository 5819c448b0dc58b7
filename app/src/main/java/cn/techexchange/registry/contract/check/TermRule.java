package cn.techexchange.registry.contract.check;

import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.ContractTerm;
import cn.techexchange.registry.contract.Finding;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates that are there and in order. */
@Singleton
final class TermRule implements ContractRule {
    @Override
    public List<Finding> check(CheckedContract checked) {
        var findings = new ArrayList<Finding>();
        ContractTerm term = checked.form().term();
        missing(findings, "term.signedOn", "签订日期", term.signedOn());
        missing(findings, "term.validFrom", "合同起始日期", term.validFrom());
        missing(findings, "term.validTo", "合同截止日期", term.validTo());
        if (isAfter(term.signedOn(), checked.today())) {
            findings.add(Finding.error("SIGNED_IN_FUTURE", "term.signedOn", "签订日期不能晚于今天，合同签订后再登记", ""));
        }
        if (isAfter(term.validFrom(), term.validTo())) {
            findings.add(Finding.error("DATES_OUT_OF_ORDER", "term.validTo", "截止日期不能早于起始日期", ""));
        }
        if (isAfter(term.signedOn(), term.validTo())) {
            findings.add(Finding.warning("EXPIRED_AT_SIGNING", "term.validTo", "合同在签订时已经到期，请核对", ""));
        }
        return findings;
    }

    private static void missing(List<Finding> findings, String field, String label, @Nullable LocalDate date) {
        if (date == null) {
            findings.add(Finding.error("MISSING", field, "请填写" + label, "技术合同认定登记管理办法"));
        }
    }

    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }
}

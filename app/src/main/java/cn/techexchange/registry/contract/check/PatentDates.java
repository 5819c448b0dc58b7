package cn.techexchange.registry.contract.check;

import cn.techexchange.registry.contract.ContractPatent;
import cn.techexchange.registry.contract.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** A patent's dates against each other, against its number and against the longest life the law gives. */
final class PatentDates {
    private static final String STATUTE = "专利法 42";

    private PatentDates() {}

    static void check(List<Finding> findings, String path, ContractPatent patent, LocalDate today) {
        LocalDate filed = patent.filedOn();
        if (filed == null) {
            return;
        }
        if (filed.isAfter(today)) {
            findings.add(Finding.error("FILED_IN_FUTURE", path + "filedOn", "专利申请日期不能晚于今天", ""));
        }
        OptionalInt year = PatentNumber.year(patent.applicationNumber());
        if (year.isPresent() && year.getAsInt() != filed.getYear()) {
            findings.add(Finding.warning(
                    "PATENT_YEAR_DIFFERS",
                    path + "filedOn",
                    "申请号中的年份是 " + year.getAsInt() + "，与申请日期不一致，请核对",
                    "专利申请号标准 ZC 0006-2003"));
        }
        expiry(findings, path + "expiresOn", patent, filed);
    }

    private static void expiry(List<Finding> findings, String field, ContractPatent patent, LocalDate filed) {
        LocalDate expires = patent.expiresOn();
        if (expires == null) {
            return;
        }
        if (!expires.isAfter(filed)) {
            findings.add(Finding.error("DATES_OUT_OF_ORDER", field, "专利有效期应晚于申请日期", ""));
        }
        PatentNumber.life(patent.applicationNumber()).ifPresent(years -> {
            if (expires.isAfter(filed.plusYears(years))) {
                findings.add(
                        Finding.warning("PATENT_LIFE_TOO_LONG", field, "有效期超过自申请日起 " + years + " 年的期限，请核对", STATUTE));
            }
        });
    }
}

package cn.techexchange.registry.registration;

import cn.techexchange.platform.problem.ProblemException;
import java.util.regex.Pattern;

/** The number the national system gave: 16 digits, 14 on old forms. It is entered, never made here. */
public record NationalNumber(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{16}|\\d{14}");

    public NationalNumber {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw ProblemException.invalid("nationalNumber", "全国登记编号为 16 位数字（旧表为 14 位），请照全国系统填写。");
        }
    }
}

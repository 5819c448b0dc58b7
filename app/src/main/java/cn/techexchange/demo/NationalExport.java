package cn.techexchange.demo;

import cn.techexchange.registry.reconciliation.OwnRegistration;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The file that the national system is said to have exported: what is registered here, with the usual slips. */
final class NationalExport {
    private static final String HEADINGS = "合同登记编号,项目名称,卖方名称,买方名称,合同成交金额,技术交易额,登记日期";
    private static final String UNKNOWN_HERE =
            "2026150203900099,镁合金轮毂铸造技术服务（演示）,演示·某研究院,演示·某铸造公司,860000,860000,2026-06-30";
    private static final BigDecimal MISTYPED = new BigDecimal(10_000);
    private static final int LAST_DIGIT = 15;

    private NationalExport() {}

    /** At least five of them. The first is wanting there, the next three have a slip each. */
    static String of(List<OwnRegistration> registrations) {
        var lines = new ArrayList<String>();
        lines.add(HEADINGS);
        for (int i = 1; i < registrations.size(); i++) {
            OwnRegistration own = registrations.get(i);
            lines.add(String.join(
                    ",",
                    i == 1 ? mistyped(own.number()) : own.number(),
                    own.projectName(),
                    own.seller(),
                    i == 2 ? own.buyer() + "（简称）" : own.buyer(),
                    i == 3 ? yuan(own.grossFen()).add(MISTYPED).toPlainString() : plain(own.grossFen()),
                    plain(own.technologyFen()),
                    own.registeredOn().toString()));
        }
        lines.add(UNKNOWN_HERE);
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String mistyped(String number) {
        int last = Character.digit(number.charAt(LAST_DIGIT), 10);
        return number.substring(0, LAST_DIGIT) + (last + 5) % 10;
    }

    private static String plain(long fen) {
        return yuan(fen).toPlainString();
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}

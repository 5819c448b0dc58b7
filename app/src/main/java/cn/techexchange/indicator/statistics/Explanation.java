package cn.techexchange.indicator.statistics;

import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Trait;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEntry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The second sheet of every export: what the words mean, what was asked, how much was known. */
@Singleton
final class Explanation {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private final Labels labels;
    private final LedgerEntries entries;
    private final Clock clock;

    Explanation(Labels labels, LedgerEntries entries, Clock clock) {
        this.labels = labels;
        this.entries = entries;
        this.clock = clock;
    }

    void write(Workbook workbook, AskedFilter asked) {
        Worksheet sheet = workbook.newWorksheet("说明");
        sheet.width(0, 24);
        sheet.width(1, 90);
        int row = 0;
        for (Map.Entry<String, String> line : lines(asked).entrySet()) {
            sheet.value(row, 0, line.getKey());
            sheet.value(row++, 1, line.getValue());
        }
    }

    private Map<String, String> lines(AskedFilter asked) {
        var lines = new LinkedHashMap<String, String>();
        FactFilter filter = asked.filter();
        lines.put(
                "统计期",
                labels.nameOf(filter.period()) + "（" + filter.period().from() + " 至 "
                        + filter.period().to() + "，含首尾两日）");
        filter.codes().forEach((trait, code) -> lines.put("筛选：" + title(trait), labels.nameOf(trait, code)));
        lines.put("流向的参照地区", labels.nameOf(filter.area()));
        if (filter.flow() != null) {
            lines.put("筛选：流向", labels.nameOf(filter.flow()));
        }
        lines.put("数据截至", time(asked.moment().at()));
        lines.put("账本序号", String.valueOf(asked.moment().sequence()));
        lines.put(
                "该序号的账本摘要",
                entries.find(asked.moment().sequence()).map(LedgerEntry::hash).orElse("—"));
        lines.put("导出时间", time(LocalTime.now(clock)));
        lines.put("合同成交额", "技术合同约定的全部价款。");
        lines.put("技术交易额", "合同成交额扣除购买设备、仪器、零部件、原材料等非技术性费用后的部分。");
        lines.put("平均成交额", "合同成交额除以合同项数，四舍五入到分。");
        lines.put("同比", "与上一年相同日期范围相比；统计期尚未结束时，只比较已经过去的日期。");
        lines.put("计入日期", "登记计入登记日期；变更、注销、撤销和更正计入办理当日，不改动以前各期。");
        lines.put("输出、吸纳、本地循环", "卖方在本地为输出，买方在本地为吸纳，双方都在本地为本地循环；输出 + 吸纳 − 本地循环 = 与本地有关的全部合同。");
        lines.put("卖方、买方", "一方有多个主体时，按合同列名在先的主体归类。");
        return lines;
    }

    private static String title(Trait trait) {
        return switch (trait) {
            case KIND -> "合同类型";
            case SUB_KIND -> "合同子类型";
            case FIELD -> "技术领域";
            case INDUSTRY -> "规划产业";
            case SECTOR -> "国民经济行业";
            case IP_KIND -> "知识产权类型";
            case PLAN -> "计划来源";
            case SELLER_KIND -> "卖方类型";
            case BUYER_KIND -> "买方类型";
            case SELLER_REGION -> "卖方地区";
            case BUYER_REGION -> "买方地区";
            case PAYMENT_FORM -> "支付方式";
            case EVENT -> "登记事项";
            case DEMO -> "数据性质";
        };
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(LocalTime.ZONE));
    }
}

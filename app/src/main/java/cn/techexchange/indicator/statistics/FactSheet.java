package cn.techexchange.indicator.statistics;

import cn.techexchange.indicator.facts.Facts.RecordedFact;
import cn.techexchange.indicator.facts.RegistrationFact;
import cn.techexchange.indicator.facts.Trait;
import cn.techexchange.platform.page.Page;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the facts behind a figure as an Excel sheet, page by page. */
@Singleton
public final class FactSheet {
    private static final List<String> HEADINGS = List.of(
            "受理编号",
            "项目名称",
            "卖方",
            "买方",
            "合同类型",
            "技术领域",
            "规划产业",
            "卖方地区",
            "买方地区",
            "事项",
            "计入日期",
            "合同（项）",
            "合同成交额（元）",
            "技术交易额（元）",
            "账本序号");
    private final ReadStatistics statistics;
    private final Labels labels;
    private final Explanation explanation;

    FactSheet(ReadStatistics statistics, Labels labels, Explanation explanation) {
        this.statistics = statistics;
        this.labels = labels;
        this.explanation = explanation;
    }

    public void write(AskedFilter asked, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "exchange", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("指标构成");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
            }
            int row = 1;
            @Nullable String cursor = "";
            while (cursor != null) {
                Page<RecordedFact> page =
                        statistics.facts(asked.filter(), cursor.isEmpty() ? null : Long.valueOf(cursor), Page.MAX_SIZE);
                for (RecordedFact recorded : page.items()) {
                    write(sheet, row++, recorded.fact());
                }
                cursor = page.next();
            }
            explanation.write(workbook, asked);
        }
    }

    private void write(Worksheet sheet, int row, RegistrationFact fact) {
        RegistrationFact.Described described = fact.described();
        sheet.value(row, 0, described.reference());
        sheet.value(row, 1, described.projectName());
        sheet.value(row, 2, described.sellerName());
        sheet.value(row, 3, described.buyerName());
        int column = 4;
        for (Trait trait : List.of(
                Trait.KIND, Trait.FIELD, Trait.INDUSTRY, Trait.SELLER_REGION, Trait.BUYER_REGION, Trait.EVENT)) {
            sheet.value(row, column++, labels.nameOf(trait, fact.code(trait)));
        }
        sheet.value(row, 10, fact.countedOn().toString());
        sheet.value(row, 11, fact.difference().contracts());
        sheet.value(row, 12, BigDecimal.valueOf(fact.difference().grossFen(), 2));
        sheet.value(row, 13, BigDecimal.valueOf(fact.difference().technologyFen(), 2));
        sheet.value(row, 14, fact.source().ledgerSequence());
    }
}

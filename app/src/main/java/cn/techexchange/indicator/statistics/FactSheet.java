package cn.techexchange.indicator.statistics;

import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Facts.RecordedFact;
import cn.techexchange.indicator.facts.RegistrationFact;
import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.platform.dictionary.DictionaryName;
import cn.techexchange.platform.page.Page;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the facts behind a figure as an Excel sheet, page by page. */
@Singleton
public final class FactSheet {
    private static final String[] HEADINGS = {
        "受理编号", "项目名称", "卖方", "买方", "合同类型", "技术领域", "事项", "计入日期", "合同成交额（元）", "技术交易额（元）", "账本序号"
    };
    private final ReadIndicator indicator;
    private final Dictionaries dictionaries;

    FactSheet(ReadIndicator indicator, Dictionaries dictionaries) {
        this.indicator = indicator;
        this.dictionaries = dictionaries;
    }

    public void write(FactFilter filter, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "exchange", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(filter.year() + "年");
            for (int column = 0; column < HEADINGS.length; column++) {
                sheet.value(0, column, HEADINGS[column]);
            }
            int row = 1;
            @Nullable String cursor = "";
            while (cursor != null) {
                Page<RecordedFact> page =
                        indicator.facts(filter, cursor.isEmpty() ? null : Long.valueOf(cursor), Page.MAX_SIZE);
                for (RecordedFact recorded : page.items()) {
                    write(sheet, row++, recorded.fact());
                }
                cursor = page.next();
            }
        }
    }

    private void write(Worksheet sheet, int row, RegistrationFact fact) {
        RegistrationFact.Described described = fact.described();
        sheet.value(row, 0, described.reference());
        sheet.value(row, 1, described.projectName());
        sheet.value(row, 2, described.sellerName());
        sheet.value(row, 3, described.buyerName());
        sheet.value(row, 4, dictionaries.nameOf(DictionaryName.CONTRACT_KINDS, described.kind()));
        sheet.value(row, 5, dictionaries.nameOf(DictionaryName.TECHNOLOGY_FIELDS, described.technologyField()));
        sheet.value(row, 6, FactEvents.nameOf(fact.event()));
        sheet.value(row, 7, fact.countedOn().toString());
        sheet.value(row, 8, BigDecimal.valueOf(fact.grossFen(), 2));
        sheet.value(row, 9, BigDecimal.valueOf(fact.technologyFen(), 2));
        sheet.value(row, 10, fact.ledgerSequence());
    }
}

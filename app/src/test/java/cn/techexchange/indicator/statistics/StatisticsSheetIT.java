package cn.techexchange.indicator.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.Flow;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sheets of cross tables say on their second page what was asked. */
@OnPlatform
class StatisticsSheetIT {
    private final Person auditor;

    StatisticsSheetIT(People people) {
        this.auditor = people.staff(Role.AUDITOR);
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void eachDimensionMakesASheetThatExplainsItself(Dimension dimension) throws IOException {
        for (Measure measure : Measure.values()) {
            Answer sheet = auditor.get("/api/indicator/cross.xlsx?period=1991&rows=" + dimension
                            + "&columns=MONTH&measure=" + measure)
                    .expect(200);

            assertThat(textOf(sheet)).contains("数据截至").contains("账本序号");
        }
    }

    @Test
    void theForecastNamesItsMethodOrSaysThatThereIsTooLittleHistory() {
        assertThat(auditor.get("/api/indicator/forecast").expect(200).body().isObject())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void aFilterIsToldOnTheSecondPage(Flow flow) throws IOException {
        Answer sheet = auditor.get("/api/indicator/cross.xlsx?period=1991&rows=KIND&columns=YEAR&kind=DEVELOPMENT"
                        + "&subKind=x&field=01&industry=x&sector=C&ipKind=x&plan=x&sellerKind=x&buyerKind=x"
                        + "&sellerRegion=150203&buyerRegion=150203&paymentForm=x&event=REGISTERED&flow=" + flow)
                .expect(200);

        assertThat(textOf(sheet)).contains("筛选：合同类型").contains("筛选：流向");
    }

    private static String textOf(Answer sheet) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet.bytes()));
                var rows = workbook.getSheet(1).orElseThrow().openStream()) {
            return rows.map(row -> row.getCellText(0) + " " + row.getCellText(1))
                    .collect(Collectors.joining("\n"));
        }
    }
}

package cn.techexchange.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.contract.WorksheetItem.ItemKind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorksheetFileTest {
    private static final String HEADINGS = "类别,费用名称,金额（万元）,数量,合理数量,说明,依据\n";

    @Test
    void eachRowBecomesAnItemInTheFilesOrder() {
        Worksheet worksheet = read(HEADINGS + "技术性费用,研究开发,120.5,,,方案设计,合同第三条\n非技术性,设备采购,30,,,,\n技术载体,样机,50,10,2,,\n");

        assertThat(worksheet.items())
                .extracting(WorksheetItem::kind)
                .containsExactly(ItemKind.TECHNICAL, ItemKind.NON_TECHNICAL, ItemKind.CARRIER);
        assertThat(worksheet.transactionValue().fen()).isEqualTo(200_500_000L);
        assertThat(worksheet.technologyValue().fen()).isEqualTo(120_500_000L + 10_000_000L);
    }

    @ParameterizedTest
    @CsvSource({"'软件,研发,1,,,,', 类别", "'技术性,研发,-1,,,,', 金额（万元）", "'技术性,研发,一百,,,,', 金额（万元）", "'载体,样机,1,两套,1,,', 数量"})
    void aWrongCellIsToldWithRowAndColumn(String row, String column) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> read(HEADINGS + row + "\n"));

        assertThat(refused.errors())
                .extracting(FieldError::message)
                .singleElement()
                .asString()
                .startsWith("第 2 行“" + column + "”");
    }

    @Test
    void aMissingColumnIsNamed() {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> read("类别,费用名称\n技术性,研发\n"));

        assertThat(refused.errors())
                .extracting(FieldError::message)
                .singleElement()
                .asString()
                .contains("缺少列：金额");
    }

    private static Worksheet read(String text) {
        return WorksheetFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}

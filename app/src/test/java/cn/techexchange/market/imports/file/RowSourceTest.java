package cn.techexchange.market.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.platform.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSourceTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "marked"})
    void csvIsReadInWhateverEncodingSpreadsheetsSave(String encoding) throws IOException {
        String text = "来源编号,成果名称\r\nA-1,稀土永磁电机㐂\r\n";
        boolean marked = !encoding.equals("UTF-8") && !encoding.equals("GB18030");
        Charset charset = encoding.equals("marked") ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        Path file = file(((marked ? "\uFEFF" : "") + text).getBytes(charset));

        List<SourceRow> rows = rows(file);

        assertThat(rows).hasSize(1);
        assertThat(texts(rows.getFirst())).containsExactly(Map.entry("来源编号", "A-1"), Map.entry("成果名称", "稀土永磁电机㐂"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = file(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 0, (byte) 0x81});

        assertRefused(file, "编码无法识别");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void theDelimiterIsFound(String delimiter) throws IOException {
        Path file = text("id" + delimiter + "title\n1" + delimiter + "\"甲" + delimiter + "乙\"\n");

        assertThat(texts(rows(file).getFirst())).containsEntry("title", "甲" + delimiter + "乙");
    }

    @Test
    void rowNumbersAreThoseOfASpreadsheet() throws IOException {
        Path file = text("id,summary\n1,\"第一行\n第二行\"\n\n#示例 2,不导入\n3,后面\n");

        List<SourceRow> rows = rows(file);

        assertThat(rows).extracting(SourceRow::number).containsExactly(2L, 5L);
        assertThat(texts(rows.getFirst())).containsEntry("summary", "第一行\n第二行");
    }

    @Test
    void anOpenQuoteEndsTheFileWithOneBrokenRow() throws IOException {
        List<SourceRow> rows = rows(text("id,summary\n1,好\n2,\"没有结束\n3,好\n"));

        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("引号没有成对"));
    }

    @Test
    void aValueBesideTheHeadingsIsAFault() throws IOException {
        SourceRow row = rows(text("id,title\n1,甲,多余\n")).getFirst();

        assertThat(row.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.column()).isEqualTo("第 3 列");
            assertThat(fault.value()).isEqualTo("多余");
        });
    }

    @Test
    void aFormulaGuardIsTakenOffAgain() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (TableWriter writer =
                TableWriter.open(FileFormat.CSV, out, "成果", List.of("id", "title"), List.of("id", "title"))) {
            writer.row(List.of("1", "=HYPERLINK(\"http://example.cn\")"));
            writer.row(List.of("2", "-5"));
            writer.row(List.of("3", "@SUM(A1)"));
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("'=HYPERLINK", "2,-5", "'@SUM");
        assertThat(rows(file(out.toByteArray())))
                .extracting(row -> texts(row).get("title"))
                .containsExactly("=HYPERLINK(\"http://example.cn\")", "-5", "@SUM(A1)");
    }

    @Test
    void twoColumnsOfOneNameAreRefused() throws IOException {
        assertRefused(text("id,title,title\n1,a,b\n"), "出现了两次");
    }

    @Test
    void workbooksGiveNumbersFormulasAndEmptyRows() throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("数据");
            sheet.value(0, 0, "id");
            sheet.value(0, 1, "有效期至");
            sheet.value(0, 2, "sum");
            sheet.value(1, 0, 7);
            sheet.value(1, 1, java.time.LocalDate.of(2027, 12, 31));
            sheet.formula(1, 2, "1+1");
            sheet.value(3, 0, "8");
        }

        List<SourceRow> rows = rows(file);

        assertThat(rows).extracting(SourceRow::number).containsExactly(2L, 4L);
        assertThat(rows.getFirst().cells())
                .containsEntry("id", new SourceCell.Number("7"))
                .containsEntry("有效期至", new SourceCell.Number("46752"));
    }

    @Test
    void jsonLinesKeepListsAndObjects() throws IOException {
        List<SourceRow> rows = rows(text("""
                {"id":"a","keywords":["x；y","z"],"owners":[{"name":"甲","sharePercent":60.5}],"title":null}

                [1]
                {"id":
                """));

        assertThat(rows).extracting(SourceRow::number).containsExactly(1L, 3L, 4L);
        assertThat(rows.getFirst().cells()).containsOnlyKeys("id", "keywords", "owners");
        assertThat(rows.getFirst().cells().get("keywords"))
                .isEqualTo(new SourceCell.Items(List.of(new SourceCell.Text("x；y"), new SourceCell.Text("z"))));
        assertThat(rows.get(1).faults()).hasSize(1);
        assertThat(rows.get(2).faults()).hasSize(1);
    }

    @Test
    void otherFilesAreRefusedWithAWayOut() throws IOException {
        assertRefused(text("[{\"id\":1}]"), "每行一个 JSON 对象");
        assertRefused(text("  \n"), "空的");
        assertRefused(file(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}), "另存为 .xlsx");
        assertRefused(file(new byte[] {'P', 'K', 3, 4, 0, 0}), "已损坏");
    }

    private static void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> rows(file))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.message()).contains(reason)));
    }

    private static List<SourceRow> rows(Path file) {
        try (RowSource source = RowSource.open(file, Sniffer.shapeOf(file))) {
            List<SourceRow> rows = new ArrayList<>();
            source.forEachRemaining(rows::add);
            return rows;
        }
    }

    private static Map<String, String> texts(SourceRow row) {
        return row.cells().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().text(),
                        (one, other) -> one,
                        java.util.LinkedHashMap::new));
    }

    private Path text(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "rows", ""), bytes);
    }
}

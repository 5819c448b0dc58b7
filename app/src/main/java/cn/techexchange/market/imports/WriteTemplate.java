package cn.techexchange.market.imports;

import cn.techexchange.market.imports.file.ExcelWriter;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.file.TableWriter;
import cn.techexchange.market.imports.file.TemplateMark;
import cn.techexchange.market.imports.form.ImportField;
import cn.techexchange.market.imports.form.ImportFields;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.platform.dictionary.DictionaryEntry;
import cn.techexchange.platform.dictionary.DictionaryName;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the sheet that people fill in, with its explanation, an example and the codes. */
@Singleton
public final class WriteTemplate {
    private static final Map<DictionaryName, String> TITLES = Map.of(
            DictionaryName.TECHNOLOGY_FIELDS, "技术领域",
            DictionaryName.INDUSTRIES, "规划产业",
            DictionaryName.ECONOMIC_SECTORS, "国民经济行业",
            DictionaryName.MATURITY_LEVELS, "成熟度",
            DictionaryName.TRANSFER_MODES, "转化方式",
            DictionaryName.CONTRACT_KINDS, "合同类型",
            DictionaryName.INTELLECTUAL_PROPERTY, "知识产权类型");
    private final ImportFields fields;
    private final Dictionaries dictionaries;

    WriteTemplate(ImportFields fields, Dictionaries dictionaries) {
        this.fields = fields;
        this.dictionaries = dictionaries;
    }

    /** @param format one of the two kinds of sheet */
    public void write(ListingKind kind, FileFormat format, OutputStream out) throws IOException {
        List<ImportField> columns = fields.of(kind);
        List<String> headings = columns.stream().map(ImportField::heading).toList();
        if (format == FileFormat.XLSX) {
            try (var workbook = new ExcelWriter(out, kind.noun(), headings)) {
                workbook.row(marked(TemplateMark.EXAMPLE, examples(columns)));
                explain(workbook, columns);
                codes(workbook, columns);
            }
            return;
        }
        try (var writer = TableWriter.open(FileFormat.CSV, out, kind.noun(), headings, headings)) {
            writer.row(marked(
                    TemplateMark.EXPLANATION,
                    columns.stream().map(WriteTemplate::hint).toList()));
            writer.row(marked(TemplateMark.EXAMPLE, examples(columns)));
        }
    }

    private static List<String> examples(List<ImportField> columns) {
        return columns.stream().map(column -> column.guide().example()).toList();
    }

    private static String hint(ImportField column) {
        return (column.guide().required() ? "必填。" : "") + column.guide().hint();
    }

    private static List<String> marked(String mark, List<String> values) {
        var marked = new java.util.ArrayList<>(values);
        marked.set(0, mark + " " + values.getFirst());
        return marked;
    }

    private static void explain(ExcelWriter workbook, List<ImportField> columns) throws IOException {
        workbook.sheet("填写说明", List.of("列名", "英文字段名", "必填", "类型", "说明", "示例"));
        for (ImportField column : columns) {
            workbook.row(List.of(
                    column.heading(),
                    column.name(),
                    column.guide().required() ? "必填" : "",
                    column.meaning().shape().label(),
                    column.guide().hint(),
                    column.guide().example()));
        }
        workbook.row(List.of("", "", "", "", "以“#示例”或“#说明”开头的行不会导入，可以保留。", ""));
    }

    private void codes(ExcelWriter workbook, List<ImportField> columns) throws IOException {
        List<DictionaryName> lists = columns.stream()
                .flatMap(column -> column.meaning().lists().stream())
                .distinct()
                .toList();
        for (DictionaryName list : lists) {
            workbook.sheet("代码 " + Objects.requireNonNull(TITLES.get(list)), List.of("代码", "名称", "上级代码"));
            for (DictionaryEntry entry : dictionaries.list(list)) {
                workbook.row(List.of(entry.code(), entry.name(), Objects.requireNonNullElse(entry.parent(), "")));
            }
        }
    }
}

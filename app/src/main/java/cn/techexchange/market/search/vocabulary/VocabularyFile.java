package cn.techexchange.market.search.vocabulary;

import cn.techexchange.market.imports.file.RowSource;
import cn.techexchange.market.imports.file.Sniffer;
import cn.techexchange.market.imports.file.SourceRow;
import cn.techexchange.market.imports.form.NamedSheet;
import cn.techexchange.market.imports.form.WrongValue;
import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.searchindex.text.Vocabulary.Relation;
import cn.techexchange.searchindex.text.VocabularyEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a table of entries: CSV, tab-separated text or Excel. */
final class VocabularyFile {
    private static final Pattern BETWEEN = Pattern.compile("[|｜]");
    private final NamedSheet sheet;
    private final List<EntryDraft> drafts = new ArrayList<>();
    private final Map<String, Long> rows = new HashMap<>();

    private VocabularyFile(NamedSheet sheet) {
        this.sheet = sheet;
    }

    /** @throws ProblemException {@code INVALID_INPUT} with row and column of each fault */
    static List<EntryDraft> read(Path file) {
        try (RowSource source = RowSource.open(file, Sniffer.shapeOf(file))) {
            var reading = new VocabularyFile(NamedSheet.of("search/vocabulary-columns.csv", source));
            while (source.hasNext() && !reading.sheet.isHopeless()) {
                reading.take(source.next());
            }
            reading.sheet.requireNoFaults();
            if (reading.drafts.isEmpty()) {
                throw ProblemException.invalid("file", "文件中没有词条");
            }
            return reading.drafts;
        }
    }

    private void take(SourceRow row) {
        int before = sheet.faults();
        sheet.faultsOf(row);
        Optional<Relation> relation = sheet.value(row, "relation", (text, heading) -> relation(text));
        Optional<Boolean> enabled = sheet.value(row, "enabled", (text, heading) -> enabled(text));
        List<String> terms = Arrays.asList(BETWEEN.split(sheet.text(row, "terms")));
        if (relation.isEmpty() || enabled.isEmpty() || sheet.faults() > before) {
            return;
        }
        var draft = new EntryDraft(relation.get(), terms, sheet.text(row, "source"), enabled.get());
        for (FieldError error : draft.errors()) {
            sheet.fault(row, error.field(), error.message());
        }
        if (sheet.faults() == before) {
            add(row, draft);
        }
    }

    private void add(SourceRow row, EntryDraft draft) {
        String content = new VocabularyEntry(draft.relation(), draft.terms()).content();
        Long earlier = rows.putIfAbsent(content, row.number());
        if (earlier == null) {
            drafts.add(draft);
        } else {
            sheet.fault(row, "terms", "与第 " + earlier + " 行重复，请只保留一行");
        }
    }

    private static Relation relation(String text) {
        return RelationName.read(text).orElseThrow(() -> new WrongValue("应为“同义”或“包含”"));
    }

    private static boolean enabled(String text) {
        return switch (text) {
            case "", "启用", "是", "on" -> true;
            case "停用", "否", "off" -> false;
            default -> throw new WrongValue("应为“启用”或“停用”");
        };
    }
}

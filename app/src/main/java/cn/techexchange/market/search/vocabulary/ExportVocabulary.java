package cn.techexchange.market.search.vocabulary;

import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.file.TableWriter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the whole vocabulary in the form in which it can be taken in. */
@Singleton
public final class ExportVocabulary {
    private static final List<String> HEADINGS = List.of("关系", "词", "来源", "状态", "归属");
    private static final List<String> NAMES = List.of("relation", "terms", "source", "enabled", "origin");
    private final KeptVocabulary vocabulary;

    ExportVocabulary(KeptVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public void write(FileFormat format, OutputStream out) throws IOException {
        try (TableWriter writer = TableWriter.open(format, out, "检索词表", HEADINGS, NAMES)) {
            for (KeptEntry entry : vocabulary.entries()) {
                writer.row(List.of(
                        RelationName.of(entry.entry().relation()),
                        String.join("|", entry.entry().terms()),
                        entry.source(),
                        entry.enabled() ? "启用" : "停用",
                        entry.origin().label()));
            }
        }
    }
}

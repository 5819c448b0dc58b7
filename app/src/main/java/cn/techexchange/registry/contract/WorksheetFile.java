package cn.techexchange.registry.contract;

import cn.techexchange.market.imports.file.RowSource;
import cn.techexchange.market.imports.file.Sniffer;
import cn.techexchange.market.imports.file.SourceRow;
import cn.techexchange.market.imports.form.NamedSheet;
import cn.techexchange.market.imports.form.Values;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.storage.PassingFile;
import cn.techexchange.registry.contract.WorksheetItem.ItemKind;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads worksheet items from a sheet as bookkeepers keep it. Nothing is stored: the form takes the items over. */
public final class WorksheetFile {
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NAME = 200;
    private final NamedSheet sheet;
    private final List<WorksheetItem> items = new ArrayList<>();

    private WorksheetFile(NamedSheet sheet) {
        this.sheet = sheet;
    }

    /** @throws ProblemException {@code INVALID_INPUT} with row and column of each fault */
    public static Worksheet read(InputStream content) {
        return PassingFile.read(content, WorksheetFile::read);
    }

    private static Worksheet read(Path file) {
        try (RowSource source = RowSource.open(file, Sniffer.shapeOf(file))) {
            var reading = new WorksheetFile(NamedSheet.of("registry/worksheet-columns.csv", source));
            while (source.hasNext() && !reading.sheet.isHopeless()) {
                reading.take(source.next());
            }
            reading.sheet.requireNoFaults();
            return new Worksheet(reading.items);
        }
    }

    private void take(SourceRow row) {
        if (items.size() >= Worksheet.MAX_ITEMS) {
            throw ProblemException.invalid("file", "超过 " + Worksheet.MAX_ITEMS + " 行，请合并同类费用");
        }
        int before = sheet.faults();
        sheet.faultsOf(row);
        Optional<ItemKind> kind = kind(row);
        Optional<Long> fen = sheet.value(row, "amount", Values::fen);
        boolean carrier = kind.filter(ItemKind.CARRIER::equals).isPresent();
        Integer quantity = carrier ? count(row, "quantity") : null;
        Integer reasonable = carrier ? count(row, "reasonable") : null;
        String name = text(row, "name", LONGEST_NAME);
        String reason = text(row, "reason", LONGEST_TEXT);
        String evidence = text(row, "evidence", LONGEST_TEXT);
        if (sheet.faults() == before) {
            items.add(new WorksheetItem(
                    kind.orElseThrow(), name, fen.orElseThrow(), reason, evidence, quantity, reasonable));
        }
    }

    private Optional<ItemKind> kind(SourceRow row) {
        Optional<ItemKind> kind = switch (sheet.text(row, "kind")) {
            case "技术性", "技术", "技术费用", "技术性费用" -> Optional.of(ItemKind.TECHNICAL);
            case "非技术性", "非技术", "非技术费用", "非技术性费用" -> Optional.of(ItemKind.NON_TECHNICAL);
            case "载体", "技术载体" -> Optional.of(ItemKind.CARRIER);
            default -> Optional.empty();
        };
        if (kind.isEmpty()) {
            sheet.fault(row, "kind", "应为“技术性”“非技术性”或“载体”");
        }
        return kind;
    }

    private @Nullable Integer count(SourceRow row, String field) {
        String text = sheet.text(row, field);
        if (text.matches("\\d{1,7}")) {
            return Integer.valueOf(text);
        }
        if (!text.isEmpty()) {
            sheet.fault(row, field, "应为整数");
        }
        return null;
    }

    private String text(SourceRow row, String field, int longest) {
        String text = sheet.text(row, field);
        if (text.length() > longest) {
            sheet.fault(row, field, "不能超过 " + longest + " 个字符");
        }
        return text;
    }
}

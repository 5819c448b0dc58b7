package cn.techexchange.market.imports.form;

import cn.techexchange.market.imports.file.SourceCell;
import cn.techexchange.platform.dictionary.DictionaryName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of one row; what is wrong is gathered, and reading goes on. */
public final class CellReader {
    private static final Pattern LINE_BREAK_TAG = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final String LIST_SEPARATORS = "[；;\\n]";
    private static final String WORD_SEPARATORS = "[；;、,，\\n]";
    private final Map<String, NamedCell> cells;
    private final Codes codes;
    private final List<CellFinding> findings = new ArrayList<>();

    CellReader(Map<String, NamedCell> cells, Codes codes) {
        this.cells = Map.copyOf(cells);
        this.codes = codes;
    }

    List<CellFinding> findings() {
        return List.copyOf(findings);
    }

    void wrong(String field, String message) {
        findings.add(new CellFinding(field, Severity.ERROR, message));
    }

    void note(String field, String message) {
        findings.add(new CellFinding(field, Severity.NOTE, message));
    }

    String text(String field) {
        NamedCell named = cells.get(field);
        if (named == null) {
            return "";
        }
        if (named.cell() instanceof SourceCell.Items || named.cell() instanceof SourceCell.Parts) {
            wrong(field, "应为文字，不能是列表或对象");
            return "";
        }
        return named.cell().text();
    }

    /** Text of several lines. A line-break tag is a line break: bibliographic sources leave them in abstracts. */
    String longText(String field) {
        String text = text(field);
        String plain = LINE_BREAK_TAG.matcher(text).replaceAll("\n");
        if (!plain.equals(text)) {
            note(field, "已把换行标记换成换行");
        }
        return plain;
    }

    List<String> words(String field) {
        return items(field, WORD_SEPARATORS).stream().map(SourceCell::text).toList();
    }

    /** @param read makes a value of an entry's parts; missing parts are empty */
    <T> List<T> entries(ImportField field, Function<List<String>, T> read) {
        List<T> values = new ArrayList<>();
        List<SourceCell> items = items(field.name(), LIST_SEPARATORS);
        for (int i = 0; i < items.size(); i++) {
            List<String> parts = Entries.parts(items.get(i), field.meaning().parts());
            try {
                values.add(read.apply(parts));
            } catch (WrongValue e) {
                wrong(field.name(), "第 " + (i + 1) + " 项：" + e.getMessage());
            }
        }
        return values;
    }

    String code(String field, DictionaryName list) {
        return orElse(field, text -> codes.code(List.of(list), text), "");
    }

    List<String> codes(String field, List<DictionaryName> lists) {
        List<String> found = new ArrayList<>();
        for (SourceCell item : items(field, WORD_SEPARATORS)) {
            try {
                found.add(codes.code(lists, item.text()));
            } catch (WrongValue e) {
                wrong(field, "“" + item.text().strip() + "”：" + e.getMessage());
            }
        }
        return found;
    }

    <E extends Enum<E>> @Nullable E choice(String field, Map<String, E> labels) {
        return orNull(field, text -> {
            String folded = Values.folded(text);
            return labels.entrySet().stream()
                    .filter(entry -> entry.getKey().equals(folded)
                            || Values.folded(entry.getValue().name()).equals(folded))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .orElseThrow(() -> new WrongValue("应为：" + String.join("、", labels.keySet())));
        });
    }

    @Nullable
    Long fen(String field) {
        return orNull(field, text -> Values.fen(text, heading(field)));
    }

    @Nullable
    LocalDate date(String field) {
        NamedCell named = cells.get(field);
        boolean number = named != null && named.cell() instanceof SourceCell.Number;
        return orNull(field, number ? Values::serialDate : Values::date);
    }

    boolean yes(String field) {
        return orElse(field, Values::yes, false);
    }

    @Nullable
    Integer maturity(String field) {
        String code = code(field, DictionaryName.MATURITY_LEVELS);
        return code.isEmpty() ? null : Integer.valueOf(code);
    }

    static @Nullable BigDecimal numberOrNull(String text) {
        return text.isBlank() ? null : Values.number(text);
    }

    private String heading(String field) {
        NamedCell named = cells.get(field);
        return named == null ? "" : named.heading();
    }

    private <T> T orElse(String field, Function<String, T> read, T absent) {
        T value = orNull(field, read);
        return value == null ? absent : value;
    }

    private <T> @Nullable T orNull(String field, Function<String, T> read) {
        String text = text(field);
        if (text.isBlank()) {
            return null;
        }
        try {
            return read.apply(text);
        } catch (WrongValue e) {
            wrong(field, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private List<SourceCell> items(String field, String separators) {
        NamedCell named = cells.get(field);
        if (named == null) {
            return List.of();
        }
        List<SourceCell> items = switch (named.cell()) {
            case SourceCell.Items list -> list.items();
            case SourceCell.Parts object -> List.of(object);
            case SourceCell.Text text -> split(text.text(), separators);
            case SourceCell.Number number -> List.of(number);
        };
        return items.stream().filter(item -> !item.isBlank()).toList();
    }

    private static List<SourceCell> split(String text, String separators) {
        return Arrays.stream(text.split(separators))
                .map(part -> (SourceCell) new SourceCell.Text(part))
                .toList();
    }
}

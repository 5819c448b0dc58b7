package cn.techexchange.market.imports.form;

import cn.techexchange.market.imports.file.RowSource;
import cn.techexchange.market.imports.file.SourceCell;
import cn.techexchange.market.imports.file.SourceRow;
import cn.techexchange.platform.dictionary.CsvTable;
import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * A sheet whose columns people name differently: known names are data, units and remarks in brackets are left aside.
 * Faults are gathered with row and column, so that all of them are told at once.
 */
public final class NamedSheet {
    private static final Pattern ASIDE = Pattern.compile("\\(.*?\\)|[\\s*:]");
    private static final int TOLD = 50;
    private final Map<String, String> headings;
    private final List<FieldError> faults = new ArrayList<>();

    private NamedSheet(Map<String, String> headings) {
        this.headings = headings;
    }

    /**
     * @param columns resource with a row for each column: {@code field}, {@code headings} (separated by |, the first
     *     one is told when it is missing), {@code required} (yes or no)
     * @throws ProblemException {@code INVALID_INPUT} naming the required columns that are missing
     */
    public static NamedSheet of(String columns, RowSource source) {
        var found = new HashMap<String, String>();
        var missing = new ArrayList<String>();
        for (Map<String, String> column : CsvTable.read(columns).rows()) {
            List<String> names = List.of(value(column, "headings").split("\\|"));
            source.headings().stream()
                    .filter(heading -> names.contains(plain(heading)))
                    .findFirst()
                    .ifPresentOrElse(heading -> found.put(value(column, "field"), heading), () -> {
                        if (value(column, "required").equals("yes")) {
                            missing.add(names.getFirst());
                        }
                    });
        }
        if (!missing.isEmpty()) {
            throw ProblemException.invalid("file", "缺少列：" + String.join("、", missing) + "。请保留原表头");
        }
        return new NamedSheet(found);
    }

    /** Blank where the sheet has no such column or cell. */
    public String text(SourceRow row, String field) {
        SourceCell cell = row.cells().get(heading(field));
        return cell == null ? "" : cell.text().strip();
    }

    /** @param reader of a text under a heading; a {@link WrongValue} becomes a fault and gives nothing */
    public <T> Optional<T> value(SourceRow row, String field, BiFunction<String, String, T> reader) {
        try {
            return Optional.of(reader.apply(text(row, field), heading(field)));
        } catch (WrongValue e) {
            fault(row, field, e.message());
            return Optional.empty();
        }
    }

    public void fault(SourceRow row, String field, String message) {
        faults.add(new FieldError("file", "第 " + row.number() + " 行“" + heading(field) + "”：" + message));
    }

    /** Takes over what kept the row itself from being read. */
    public void faultsOf(SourceRow row) {
        row.faults()
                .forEach(fault -> faults.add(
                        new FieldError("file", "第 " + row.number() + " 行“" + fault.column() + "”：" + fault.message())));
    }

    public int faults() {
        return faults.size();
    }

    /** Whether enough faults are gathered to stop reading. */
    public boolean isHopeless() {
        return faults.size() >= TOLD;
    }

    /** @throws ProblemException {@code INVALID_INPUT} with all faults */
    public void requireNoFaults() {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private String heading(String field) {
        return headings.getOrDefault(field, field);
    }

    private static String plain(String heading) {
        return ASIDE.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    private static String value(Map<String, String> column, String name) {
        return Objects.requireNonNull(column.get(name), name);
    }
}

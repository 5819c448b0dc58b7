package cn.techexchange.market.imports.form;

import cn.techexchange.market.imports.file.SourceRow;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which column of a file means what, however it is headed. */
public final class Columns {
    private final List<ImportField> fields;
    private final Map<String, Optional<ImportField>> known = new HashMap<>();
    private final Set<String> ignored = new LinkedHashSet<>();

    public Columns(List<ImportField> fields) {
        this.fields = List.copyOf(fields);
    }

    /** The row's cells by field name; of two columns with one meaning the first counts. */
    public Map<String, NamedCell> assign(SourceRow row) {
        Map<String, NamedCell> cells = new LinkedHashMap<>();
        row.cells().forEach((heading, cell) -> {
            Optional<ImportField> field = find(heading);
            if (field.isEmpty() || cells.putIfAbsent(field.get().name(), new NamedCell(heading, cell)) != null) {
                ignored.add(heading);
            }
        });
        return cells;
    }

    /** Headings met so far that nothing was taken from. */
    public List<String> ignored() {
        return new ArrayList<>(ignored);
    }

    /** What is required and cannot be there, since no column is headed like it. */
    public List<ImportField> missing(List<String> headings) {
        return fields.stream()
                .filter(field -> field.guide().required())
                .filter(field -> headings.stream()
                        .flatMap(heading -> find(heading).stream())
                        .noneMatch(field::equals))
                .toList();
    }

    private Optional<ImportField> find(String heading) {
        return known.computeIfAbsent(heading, this::search);
    }

    /** The exact heading first; then without its unit or remark in brackets. */
    private Optional<ImportField> search(String heading) {
        String full = folded(heading);
        String bare = full.replaceAll("[(\\[].*?[)\\]]", "");
        return match(full).or(() -> match(bare));
    }

    private Optional<ImportField> match(String folded) {
        return fields.stream()
                .filter(field -> folded(field.heading()).equals(folded)
                        || folded(field.heading()).replaceAll("\\(.*?\\)", "").equals(folded)
                        || folded(field.name()).equals(folded)
                        || field.guide().aliases().stream()
                                .anyMatch(alias -> folded(alias).equals(folded)))
                .findFirst();
    }

    private static String folded(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s*:_]+", "");
    }
}

package cn.techexchange.market.imports.form;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.dictionary.CsvTable;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The columns of each kind, in the template's order; kept as data in {@code resources/imports}. */
@Singleton
public final class ImportFields {
    private final Map<ListingKind, List<ImportField>> fields = new EnumMap<>(ListingKind.class);

    ImportFields() {
        for (ListingKind kind : ListingKind.values()) {
            String resource = "imports/" + kind.name().toLowerCase(Locale.ROOT) + "-fields.csv";
            fields.put(
                    kind,
                    CsvTable.read(resource).rows().stream().map(ImportField::of).toList());
        }
    }

    public List<ImportField> of(ListingKind kind) {
        return Objects.requireNonNull(fields.get(kind));
    }

    /** The column that fills the value at a path of the content, the most specific one. */
    Optional<ImportField> at(ListingKind kind, String path) {
        return of(kind).stream()
                .filter(field -> path.equals(field.meaning().path())
                        || path.startsWith(field.meaning().path() + ".")
                        || path.startsWith(field.meaning().path() + "["))
                .findFirst();
    }
}

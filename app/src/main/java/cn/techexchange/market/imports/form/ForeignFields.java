package cn.techexchange.market.imports.form;

import cn.techexchange.platform.dictionary.CsvTable;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words of other classifications and the codes that they come closest to, from {@code imports/foreign-fields.csv}. */
@Singleton
final class ForeignFields {
    static final Place NOWHERE = new Place("", "");
    private final Map<String, Place> places;

    ForeignFields() {
        places = CsvTable.read("imports/foreign-fields.csv").rows().stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> Values.folded(row.getOrDefault("word", "")),
                        row -> new Place(row.getOrDefault("technology_field", ""), row.getOrDefault("industry", ""))));
    }

    /** Empty for a word that nobody has placed yet; {@link #NOWHERE} for one that fits no technology field. */
    Optional<Place> find(String word) {
        return Optional.ofNullable(places.get(Values.folded(word)));
    }

    record Place(String technologyField, String industry) {}
}

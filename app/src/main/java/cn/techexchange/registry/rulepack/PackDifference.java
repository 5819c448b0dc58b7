package cn.techexchange.registry.rulepack;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares two data files field by field; items of lists are matched by their code, not by their place. */
@Singleton
public final class PackDifference {
    private final PackSchema schema;

    PackDifference(PackSchema schema) {
        this.schema = schema;
    }

    /** In the order of the later file, what is gone last. */
    public List<PackChange> between(String before, String after) {
        Map<String, PackFields.Field> old = fields(before);
        Map<String, PackFields.Field> changed = fields(after);
        var paths = new LinkedHashSet<>(changed.keySet());
        paths.addAll(old.keySet());
        return paths.stream()
                .filter(path -> !value(old, path).equals(value(changed, path)))
                .map(path -> new PackChange(
                        path,
                        Objects.requireNonNull(changed.getOrDefault(path, old.get(path)))
                                .label(),
                        value(old, path),
                        value(changed, path)))
                .toList();
    }

    private static String value(Map<String, PackFields.Field> fields, String path) {
        PackFields.Field field = fields.get(path);
        return field == null ? "" : field.value();
    }

    private Map<String, PackFields.Field> fields(String text) {
        try {
            JsonNode file = PackSchema.tree(text);
            return new PackFields(schema.root()).of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

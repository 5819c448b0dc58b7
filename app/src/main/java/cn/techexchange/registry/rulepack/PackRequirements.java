package cn.techexchange.registry.rulepack;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a pack asks of an application. */
@Serdeable
public record PackRequirements(List<FieldRequirement> fields, List<PaperRequirement> papers, List<KindTest> kindTests) {
    public PackRequirements {
        fields = List.copyOf(fields);
        papers = List.copyOf(papers);
        kindTests = List.copyOf(kindTests);
    }

    /** How much it weighs when something is missing. */
    public enum Weight {
        ERROR,
        WARNING,
        HINT
    }

    /** @param kinds the pack's kinds it holds for, null for all */
    @Serdeable
    public record FieldRequirement(
            String field,
            String label,
            Weight severity,
            @Nullable String statute,
            @Nullable List<String> kinds) {
        public boolean holdsFor(String kind) {
            return kinds == null || kinds.contains(kind);
        }

        public String statuteText() {
            return statute == null ? "" : statute;
        }
    }

    /** @param document purpose under which the file is uploaded */
    @Serdeable
    public record PaperRequirement(
            String code,
            String name,
            String document,
            Weight severity,
            @Nullable String statute,
            @Nullable List<String> kinds) {
        public boolean holdsFor(String kind) {
            return kinds == null || kinds.contains(kind);
        }

        public String statuteText() {
            return statute == null ? "" : statute;
        }
    }
}

package cn.techexchange.registry.rulepack;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * The kinds a pack knows.
 *
 * @param mapping from the form's kinds and from those of older rules, some with their sub-kind behind a point
 */
@Serdeable
public record PackKinds(List<KindName> names, Map<String, String> mapping) {
    public PackKinds {
        names = List.copyOf(names);
        mapping = Map.copyOf(mapping);
    }

    /** The kind this pack counts a contract as; the nearer entry, with sub-kind, goes first. */
    public String countedAs(String kind, String subKind) {
        String whole = mapping.getOrDefault(kind, kind);
        return subKind.isEmpty() ? whole : mapping.getOrDefault(kind + "." + subKind, whole);
    }

    /** The zh-CN name, or the code of an unknown kind. */
    public String nameOf(String code) {
        return names.stream()
                .filter(kind -> kind.code().equals(code))
                .map(KindName::name)
                .findFirst()
                .orElse(code);
    }

    /** A kind and its zh-CN name. */
    @Serdeable
    public record KindName(String code, String name) {}
}

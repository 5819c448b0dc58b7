package cn.techexchange.searchindex;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Conditions that every result meets: for each field one of the values; valid on the day; none of the owners or ids that are left out.
 */
public record Filters(
        Map<FilterField, Set<String>> values,
        Optional<LocalDate> validOn,
        Set<String> withoutOwners,
        Set<String> withoutIds,
        Set<String> onlyIds) {
    public Filters {
        onlyIds = Set.copyOf(onlyIds);
        values = Map.copyOf(values);
        withoutOwners = Set.copyOf(withoutOwners);
        withoutIds = Set.copyOf(withoutIds);
    }

    public static Filters none() {
        return new Filters(Map.of(), Optional.empty(), Set.of(), Set.of(), Set.of());
    }

    public static Filters kind(String kind) {
        return none().with(FilterField.KIND, Set.of(kind));
    }

    /** Narrows by one field; an empty collection lifts the condition. */
    public Filters with(FilterField field, Collection<String> anyOf) {
        var changed = new EnumMap<FilterField, Set<String>>(FilterField.class);
        changed.putAll(values);
        if (anyOf.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, Set.copyOf(new TreeSet<>(anyOf)));
        }
        return new Filters(changed, validOn, withoutOwners, withoutIds, onlyIds);
    }

    public Filters validOn(LocalDate day) {
        return new Filters(values, Optional.of(day), withoutOwners, withoutIds, onlyIds);
    }

    public Filters withoutOwners(Set<String> owners) {
        return new Filters(values, validOn, owners, withoutIds, onlyIds);
    }

    public Filters withoutIds(Set<String> ids) {
        return new Filters(values, validOn, withoutOwners, ids, onlyIds);
    }

    /** Leaves only these; an empty set lifts the condition. */
    public Filters onlyIds(Set<String> ids) {
        return new Filters(values, validOn, withoutOwners, withoutIds, ids);
    }
}

package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.FilterField;
import cn.techexchange.searchindex.Filters;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Filters as queries that do not score. */
final class FilterQueries {
    private FilterQueries() {}

    /** Every condition. */
    static List<Query> all(Filters filters) {
        return of(filters, EnumSet.allOf(FilterField.class));
    }

    /** The conditions that hold whatever is chosen in a facet: kind, validity, what is left out. */
    static List<Query> hard(Filters filters) {
        return of(filters, EnumSet.of(FilterField.KIND));
    }

    /** Every condition but the one on this field. */
    static List<Query> except(Filters filters, FilterField left) {
        return of(filters, EnumSet.complementOf(EnumSet.of(left)));
    }

    /** The conditions that no field stands for. */
    static List<Query> fixed(Filters filters) {
        return of(filters, EnumSet.noneOf(FilterField.class));
    }

    static Query ids(Collection<String> ids) {
        return terms("id", ids);
    }

    static Query both(Query query, List<Query> filters) {
        return Query.of(outer -> outer.bool(bool -> bool.must(query).filter(filters)));
    }

    private static List<Query> of(Filters filters, Set<FilterField> fields) {
        var queries = new ArrayList<Query>();
        filters.validOn().ifPresent(day -> queries.add(validOn(day.toString())));
        if (!filters.withoutOwners().isEmpty()) {
            queries.add(not(terms("owner", filters.withoutOwners())));
        }
        if (!filters.withoutIds().isEmpty()) {
            queries.add(not(ids(filters.withoutIds())));
        }
        if (!filters.onlyIds().isEmpty()) {
            queries.add(ids(filters.onlyIds()));
        }
        for (FilterField field : fields) {
            Set<String> values = filters.values().get(field);
            if (values != null) {
                queries.add(terms(FieldNames.of(field), values));
            }
        }
        return queries;
    }

    private static Query validOn(String day) {
        return not(Query.of(query ->
                query.range(range -> range.date(date -> date.field("validUntil").lt(day)))));
    }

    private static Query not(Query query) {
        return Query.of(outer -> outer.bool(bool -> bool.mustNot(query)));
    }

    private static Query terms(String field, Collection<String> values) {
        List<FieldValue> wanted = values.stream().sorted().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field(field).terms(list -> list.value(wanted))));
    }
}

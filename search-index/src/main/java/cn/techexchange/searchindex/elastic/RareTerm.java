package cn.techexchange.searchindex.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

/**
 * A term of what was asked.
 *
 * @param documents how many have it, at least one
 * @param weight what its BM25 score counts
 */
record RareTerm(String field, String term, long documents, float weight) {
    Query query() {
        return Query.of(
                query -> query.term(found -> found.field(field).value(term).boost(weight)));
    }
}

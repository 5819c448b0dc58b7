package cn.techexchange.searchindex.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;

/** What was asked, as a query over the vectors of documents. */
final class MeaningQuery {
    private final List<Float> vector;

    MeaningQuery(float[] vector) {
        this.vector = new ArrayList<>(vector.length);
        for (float value : vector) {
            this.vector.add(value);
        }
    }

    /** The {@code count} nearest documents among those that pass the filters. */
    Query nearest(int count, List<Query> filters) {
        return Query.of(query -> query.knn(knn -> knn.field("vector")
                .queryVector(vector)
                .k(count)
                .numCandidates(Math.max(count, 100))
                .filter(filters)));
    }

    /** The engine scores {@code (1 + cosine) / 2}, because scores must not be negative. */
    static double cosine(double score) {
        return 2 * score - 1;
    }
}

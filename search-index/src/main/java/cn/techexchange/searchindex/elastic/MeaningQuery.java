package cn.techexchange.searchindex.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What was asked, as a vector to compare those of documents with. */
final class MeaningQuery {
    private static final int LEAST_LOOKED_AT = 100;

    private final float[] vector;
    private final List<Float> values;
    private final int nearest;

    /** @param nearest how many documents of each shard are wanted */
    MeaningQuery(float[] vector, int nearest) {
        this.vector = vector;
        this.values = new ArrayList<>(vector.length);
        for (float value : vector) {
            values.add(value);
        }
        this.nearest = nearest;
    }

    /** The nearest documents among those that pass the filters. */
    Query nearest(List<Query> filters) {
        return Query.of(query -> query.knn(knn -> knn.field(StoredDocument.VECTOR)
                .queryVector(values)
                .k(nearest)
                .numCandidates(Math.max(nearest, LEAST_LOOKED_AT))
                .filter(filters)));
    }

    /** Empty when the document has no vector yet. */
    OptionalDouble cosine(Hit hit) {
        return hit.value(StoredDocument.COARSE)
                .map(coarse -> OptionalDouble.of(CoarseVector.cosine(vector, coarse)))
                .orElseGet(OptionalDouble::empty);
    }
}

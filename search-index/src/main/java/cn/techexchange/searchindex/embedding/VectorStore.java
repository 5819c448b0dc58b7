package cn.techexchange.searchindex.embedding;

import java.util.Optional;

/** Keeps vectors by the hash of what they were made of. Losing some costs time only. Safe for many threads. */
public interface VectorStore {
    Optional<float[]> find(ContentHash hash);

    void put(ContentHash hash, float[] vector);
}

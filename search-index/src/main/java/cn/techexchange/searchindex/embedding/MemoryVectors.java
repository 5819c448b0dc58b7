package cn.techexchange.searchindex.embedding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The vectors used last, in memory; two kilobytes each. */
public final class MemoryVectors implements VectorStore {
    private final Map<ContentHash, float[]> vectors;

    public MemoryVectors(int capacity) {
        this.vectors = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<ContentHash, float[]> eldest) {
                return size() > capacity;
            }
        };
    }

    @Override
    public synchronized Optional<float[]> find(ContentHash hash) {
        return Optional.ofNullable(vectors.get(hash));
    }

    @Override
    public synchronized void put(ContentHash hash, float[] vector) {
        vectors.put(hash, vector);
    }
}

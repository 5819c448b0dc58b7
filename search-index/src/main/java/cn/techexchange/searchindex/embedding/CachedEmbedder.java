package cn.techexchange.searchindex.embedding;

import java.util.Optional;

/** Embeds every text that is kept once. */
public final class CachedEmbedder implements Embedder {
    private final Embedder embedder;
    private final VectorStore store;

    public CachedEmbedder(Embedder embedder, VectorStore store) {
        this.embedder = embedder;
        this.store = store;
    }

    @Override
    public float[] embed(String text) {
        ContentHash hash = hash(text);
        Optional<float[]> known = store.find(hash);
        if (known.isPresent()) {
            return known.get();
        }
        float[] vector = embedder.embed(text);
        store.put(hash, vector);
        return vector;
    }

    @Override
    public float[] embedPassing(String text) {
        return known(text).orElseGet(() -> embedder.embedPassing(text));
    }

    @Override
    public Optional<float[]> known(String text) {
        return store.find(hash(text));
    }

    private ContentHash hash(String text) {
        return ContentHash.of(embedder.name(), text);
    }

    @Override
    public int dimensions() {
        return embedder.dimensions();
    }

    @Override
    public String name() {
        return embedder.name();
    }
}

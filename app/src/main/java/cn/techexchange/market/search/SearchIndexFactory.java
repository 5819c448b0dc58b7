package cn.techexchange.market.search;

import cn.techexchange.market.search.vocabulary.KeptVocabulary;
import cn.techexchange.searchindex.IndexContents;
import cn.techexchange.searchindex.IndexRebuild;
import cn.techexchange.searchindex.SearchIndex;
import cn.techexchange.searchindex.SearchSettings;
import cn.techexchange.searchindex.elastic.ElasticIndex;
import cn.techexchange.searchindex.embedding.BgeEmbedder;
import cn.techexchange.searchindex.embedding.CachedEmbedder;
import cn.techexchange.searchindex.embedding.FileVectors;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the index as the settings say. */
@Factory
final class SearchIndexFactory {
    @Singleton
    SearchSettings settings(
            @Value("${exchange.search.url}") String url,
            @Value("${exchange.search.user:}") String user,
            @Value("${exchange.search.password:}") String password,
            @Value("${exchange.search.name:exchange}") String name,
            @Value("${exchange.search.shards:1}") int shards,
            @Value("${exchange.search.replicas:0}") int replicas) {
        Optional<SearchSettings.Login> login =
                user.isEmpty() ? Optional.empty() : Optional.of(new SearchSettings.Login(user, password));
        return new SearchSettings(url, login, name, shards, replicas);
    }

    /** Vectors are kept beside the data, so that a rebuild of the index need not compute them again. */
    @Singleton
    @Bean(preDestroy = "close")
    FileVectors vectors(@Value("${exchange.data}") String data, BgeEmbedder model) {
        return FileVectors.open(Path.of(data).resolve("vectors"), model.dimensions());
    }

    @Singleton
    @Bean(preDestroy = "close")
    BgeEmbedder model() {
        return BgeEmbedder.load();
    }

    @Singleton
    @Bean(preDestroy = "close")
    ElasticIndex index(SearchSettings settings, CachedEmbedder embedder, KeptVocabulary vocabulary) {
        return ElasticIndex.open(settings, embedder, vocabulary);
    }

    @Singleton
    CachedEmbedder embedder(BgeEmbedder model, FileVectors vectors) {
        return new CachedEmbedder(model, vectors);
    }

    @Singleton
    SearchIndex search(ElasticIndex index) {
        return index.search();
    }

    @Singleton
    IndexContents contents(ElasticIndex index) {
        return index.contents();
    }

    @Singleton
    IndexRebuild rebuild(ElasticIndex index) {
        return index.rebuild();
    }
}

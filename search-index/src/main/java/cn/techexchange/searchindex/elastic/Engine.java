package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.SearchSettings;
import cn.techexchange.searchindex.SearchUnavailable;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.JsonpMappingException;
import java.io.IOException;

/** The connection, and the two names an index can be reached by. Every failure becomes {@link SearchUnavailable}. */
final class Engine implements AutoCloseable {
    private final ElasticsearchClient client;
    private final SearchSettings settings;

    private Engine(ElasticsearchClient client, SearchSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /** Does not connect yet. */
    static Engine of(SearchSettings settings) {
        return new Engine(
                ElasticsearchClient.of(client -> {
                    settings.login().ifPresent(login -> client.usernameAndPassword(login.user(), login.password()));
                    return client.hosts(settings.nodes());
                }),
                settings);
    }

    <T> T ask(String what, Call<T> call) {
        try {
            return call.on(client);
        } catch (IOException | ElasticsearchException | JsonpMappingException e) {
            throw new SearchUnavailable("the search engine failed to " + what + ": " + e.getMessage(), e);
        }
    }

    SearchSettings settings() {
        return settings;
    }

    /** The alias that is searched. */
    String live() {
        return settings.name();
    }

    /** The alias of an index that is being built; there is none at other times. */
    String building() {
        return settings.name() + "-building";
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    /** A question to the engine. */
    @FunctionalInterface
    interface Call<T> {
        T on(ElasticsearchClient client) throws IOException;
    }
}

package cn.techexchange.searchindex;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the engine is and how indices are laid out on it.
 *
 * @param url e.g. {@code http://localhost:9200}; of a cluster those of several nodes with commas between, so that one may be lost
 * @param name of the alias that is searched; indices are named after it
 * @param shards one keeps scores and so result lists the same after every rebuild; more for millions of documents
 */
public record SearchSettings(String url, Optional<Login> login, String name, int shards, int replicas) {
    /** User name and password of the engine. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    /** The addresses of all nodes that are known. */
    public List<URI> nodes() {
        return Stream.of(url.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(URI::create)
                .toList();
    }

    /** For a single node without sign-in. */
    public static SearchSettings local(String url, String name) {
        return new SearchSettings(url, Optional.empty(), name, 1, 0);
    }
}

package cn.techexchange.searchindex;

import java.util.Optional;

/**
 * Where the engine is and how indices are laid out on it.
 *
 * @param url e.g. {@code http://localhost:9200}
 * @param name of the alias that is searched; indices are named after it
 * @param shards one keeps scores and so result lists the same after every rebuild; more for millions of documents
 * @param exactVectors compares with every vector, first by the signs of its numbers, then the best by the numbers themselves (the same answer
 *     always, linear time), instead of walking an approximate graph
 */
public record SearchSettings(
        String url, Optional<Login> login, String name, int shards, int replicas, boolean exactVectors) {
    /** User name and password of the engine. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    /** For a single node without sign-in. */
    public static SearchSettings local(String url, String name) {
        return new SearchSettings(url, Optional.empty(), name, 1, 0, true);
    }
}

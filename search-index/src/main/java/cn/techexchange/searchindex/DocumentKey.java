package cn.techexchange.searchindex;

import java.util.Objects;

/**
 * Which document, of which kind, in which state of its life.
 *
 * @param id unique over all kinds
 * @param kind what it is, e.g. {@code ACHIEVEMENT} or {@code DEMAND}
 * @param version grows with every change; a write with an older or equal version is left out
 * @param demo made up for demonstration
 */
public record DocumentKey(String id, String kind, long version, boolean demo) {
    public DocumentKey {
        Objects.requireNonNull(kind);
        if (id.isBlank() || version < 1) {
            throw new IllegalArgumentException(
                    "a document needs an id and a version from 1, not " + id + "/" + version);
        }
    }
}

package cn.techexchange.platform.storage;

import java.io.InputStream;

/** Keeps files by their content; the same content is kept once. */
public interface ContentStore {
    /**
     * Stores all bytes; when this returns they survive a crash.
     *
     * @throws cn.techexchange.platform.problem.ProblemException {@code TOO_LARGE} beyond {@code maxBytes}; nothing is kept then
     */
    StoredContent put(InputStream content, long maxBytes);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    InputStream open(String sha256);

    boolean contains(String sha256);
}

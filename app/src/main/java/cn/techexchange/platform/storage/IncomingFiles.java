package cn.techexchange.platform.storage;

import cn.techexchange.platform.problem.CommonProblem;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.Tika;

/** Takes in files from outside: the type is what the first bytes say, the name is only a label. */
@Singleton
public final class IncomingFiles {
    public static final Rule IMAGES_AND_PDF = new Rule(
            Set.of("image/jpeg", "image/png", "image/webp", "application/pdf"),
            20L * 1024 * 1024,
            "只接受 JPG、PNG、WebP 图片和 PDF 文件。");
    public static final Rule PDF_ONLY = new Rule(Set.of("application/pdf"), 20L * 1024 * 1024, "只接受 PDF 文件。");
    private static final int SNIFFED_BYTES = 64 * 1024;
    private static final int NAME_LENGTH = 120;
    private final Tika tika = new Tika();
    private final ContentStore store;

    IncomingFiles(ContentStore store) {
        this.store = store;
    }

    /**
     * Stores what the rule allows.
     *
     * @throws ProblemException {@code UNSUPPORTED_FORMAT}, {@code TOO_LARGE}, or {@code INVALID_INPUT} for an empty file;
     *     nothing is kept then
     */
    public Accepted accept(Incoming file, Rule rule) {
        var content = new BufferedInputStream(file.content(), SNIFFED_BYTES);
        String mediaType = sniff(content);
        if (!rule.mediaTypes().contains(mediaType)) {
            throw new ProblemException(CommonProblem.UNSUPPORTED_FORMAT, rule.hint());
        }
        StoredContent stored = store.put(content, rule.maxBytes());
        return new Accepted(label(file.name()), new StoredContent(stored.sha256(), stored.size(), mediaType));
    }

    private String sniff(BufferedInputStream content) {
        try {
            content.mark(SNIFFED_BYTES);
            if (content.read() < 0) {
                throw ProblemException.invalid("file", "文件是空的，请重新选择");
            }
            content.reset();
            return tika.detect(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of the name without anything that a file system or a header could misread. */
    static String label(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cc}\\p{Cf}\"<>:|?*]", "").strip();
        int start = Math.max(0, clean.length() - NAME_LENGTH);
        return clean.isEmpty() ? "未命名" : clean.substring(start);
    }

    /** @param name as the sender calls it */
    public record Incoming(String name, InputStream content) {}

    public record Accepted(String name, StoredContent content) {}

    /** @param hint zh-CN, which types are accepted */
    public record Rule(Set<String> mediaTypes, long maxBytes, String hint) {}
}

package cn.techexchange.market.search.vocabulary;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes a table of entries in, all or none. */
@Singleton
public final class ImportVocabulary {
    private static final int MAX_BYTES = 2 << 20;
    private final EditVocabulary edit;

    ImportVocabulary(EditVocabulary edit) {
        this.edit = edit;
    }

    /** @throws ProblemException {@code INVALID_INPUT} with row and column of each fault, {@code VOCABULARY_FULL} */
    public EditVocabulary.Taken take(Actor actor, InputStream content) {
        try {
            Path copy = Files.createTempFile("vocabulary", ".tmp");
            try {
                Files.write(copy, bytes(content));
                List<EntryDraft> drafts = VocabularyFile.read(copy);
                return edit.take(actor, drafts);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(InputStream content) throws IOException {
        byte[] read = content.readNBytes(MAX_BYTES + 1);
        if (read.length > MAX_BYTES) {
            throw ProblemException.invalid("file", "超过 2 MB，请核对是否选错文件");
        }
        return read;
    }
}

package cn.techexchange.market.search.vocabulary;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.storage.PassingFile;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;

/** Takes a table of entries in, all or none. */
@Singleton
public final class ImportVocabulary {
    private static final int MEGABYTES = 2;
    private final EditVocabulary edit;

    ImportVocabulary(EditVocabulary edit) {
        this.edit = edit;
    }

    /** @throws ProblemException {@code INVALID_INPUT} with row and column of each fault, {@code VOCABULARY_FULL} */
    public EditVocabulary.Taken take(Actor actor, InputStream content) {
        List<EntryDraft> drafts = PassingFile.read(content, MEGABYTES, VocabularyFile::read);
        return edit.take(actor, drafts);
    }
}

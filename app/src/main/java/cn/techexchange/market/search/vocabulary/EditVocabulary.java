package cn.techexchange.market.search.vocabulary;

import cn.techexchange.market.search.vocabulary.VocabularyStore.StoredEntry;
import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.searchindex.text.VocabularyEntry;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The bureau adds, changes, switches off and takes back entries, one writer at a time. */
@Singleton
public class EditVocabulary {
    private static final int MOST = 5_000;
    private final VocabularyStore store;
    private final KeptVocabulary vocabulary;
    private final Audit audit;
    private final Clock clock;

    EditVocabulary(VocabularyStore store, KeptVocabulary vocabulary, Audit audit, Clock clock) {
        this.store = store;
        this.vocabulary = vocabulary;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code INVALID_INPUT}, {@code VOCABULARY_ENTRY_EXISTS}, {@code VOCABULARY_FULL} */
    @Transactional
    public KeptEntry add(Actor actor, EntryDraft draft) {
        VocabularyEntry entry = draft.requireEntry();
        store.beginChange();
        requireNew(entry, "");
        requireRoom(1);
        String id = Ids.next();
        put(id, entry, draft);
        KeptEntry added = get(id);
        record(actor, "VOCABULARY_ENTRY_ADDED", id, "新增词条 " + added.line() + "（" + added.source() + "）");
        return added;
    }

    /** @throws ProblemException as {@link #add}, {@code NOT_FOUND}, {@code VERSION_CHANGED} */
    @Transactional
    public KeptEntry change(Actor actor, String id, long version, EntryDraft draft) {
        VocabularyEntry entry = draft.requireEntry();
        store.beginChange();
        KeptEntry before = get(id);
        EntityTag.mustMatch(before.version(), version);
        requireNew(entry, id);
        put(id, entry, draft);
        KeptEntry after = get(id);
        record(actor, "VOCABULARY_ENTRY_CHANGED", id, told(before) + " → " + told(after));
        return after;
    }

    /** Deletes an own entry; a changed one becomes again what was delivered. */
    @Transactional
    public void remove(Actor actor, String id, long version) {
        store.beginChange();
        KeptEntry before = get(id);
        EntityTag.mustMatch(before.version(), version);
        switch (before.origin()) {
            case DELIVERED ->
                throw new ProblemException(VocabularyProblem.DELIVERED_ENTRY_STAYS, "系统自带的词条可以停用，不能删除。请改为停用。");
            case CHANGED -> record(actor, "VOCABULARY_ENTRY_RESTORED", id, "恢复自带词条，原为 " + told(before));
            case OWN -> record(actor, "VOCABULARY_ENTRY_REMOVED", id, "删除词条 " + told(before));
        }
        store.remove(id);
    }

    /** Takes the rows over: new ones are added, known ones get source and state of the row. */
    @Transactional
    public Taken take(Actor actor, List<EntryDraft> drafts) {
        store.beginChange();
        var merge = new MergeEntries(vocabulary.entries());
        drafts.forEach(merge::take);
        requireRoom(merge.added().size());
        merge.added().forEach(draft -> put(Ids.next(), draft.requireEntry(), draft));
        merge.changed().forEach((id, draft) -> put(id, draft.requireEntry(), draft));
        var taken = new Taken(merge.added().size(), merge.changed().size(), merge.unchanged());
        record(
                actor,
                "VOCABULARY_IMPORTED",
                "import",
                "导入词表：新增 " + taken.added() + "，更新 " + taken.changed() + "，未变 " + taken.unchanged());
        return taken;
    }

    public record Taken(int added, int changed, int unchanged) {}

    private KeptEntry get(String id) {
        return vocabulary.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("词条"));
    }

    private void put(String id, VocabularyEntry entry, EntryDraft draft) {
        store.put(new StoredEntry(id, entry, draft.source(), draft.enabled(), LocalTime.now(clock), 0));
    }

    private void requireNew(VocabularyEntry entry, String except) {
        boolean exists = vocabulary.entries().stream()
                .filter(known -> !known.id().equals(except))
                .anyMatch(known -> known.entry().content().equals(entry.content()));
        if (exists) {
            throw new ProblemException(VocabularyProblem.VOCABULARY_ENTRY_EXISTS, "词表中已有相同的词条。请查找后直接修改或启用它。");
        }
    }

    private void requireRoom(int more) {
        if (store.list().size() + more > MOST) {
            throw new ProblemException(VocabularyProblem.VOCABULARY_FULL, "本局词条最多 " + MOST + " 条。请先删除不用的词条。");
        }
    }

    private static String told(KeptEntry entry) {
        return entry.line() + (entry.enabled() ? "" : "（停用）");
    }

    private void record(Actor actor, String action, String id, String detail) {
        audit.record(actor, action, new Audit.Subject("vocabulary-entry", id), detail);
    }
}

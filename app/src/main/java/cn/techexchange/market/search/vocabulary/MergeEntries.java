package cn.techexchange.market.search.vocabulary;

import cn.techexchange.searchindex.text.VocabularyEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds rows of a file against the entries there are, by what they say. */
final class MergeEntries {
    private final Map<String, KeptEntry> known = new HashMap<>();
    private final Map<String, EntryDraft> added = new LinkedHashMap<>();
    private final Map<String, EntryDraft> changed = new LinkedHashMap<>();
    private int unchanged;

    MergeEntries(List<KeptEntry> entries) {
        entries.forEach(entry -> known.put(entry.entry().content(), entry));
    }

    void take(EntryDraft draft) {
        String content = new VocabularyEntry(draft.relation(), draft.terms()).content();
        KeptEntry same = known.get(content);
        if (same == null) {
            added.put(content, draft);
        } else if (same.enabled() == draft.enabled() && same.source().equals(draft.source())) {
            unchanged++;
        } else {
            changed.put(same.id(), draft);
        }
    }

    List<EntryDraft> added() {
        return new ArrayList<>(added.values());
    }

    Map<String, EntryDraft> changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }
}

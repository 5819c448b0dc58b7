package cn.techexchange.platform.dictionary;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The code lists of {@code resources/reference}, each loaded once. */
@Singleton
public final class Dictionaries {
    private final Map<DictionaryName, Map<String, DictionaryEntry>> lists = new LinkedHashMap<>();

    Dictionaries() {
        for (DictionaryName name : DictionaryName.values()) {
            lists.put(name, load(name));
        }
    }

    public List<DictionaryEntry> list(DictionaryName name) {
        return List.copyOf(entries(name).values());
    }

    public Optional<DictionaryEntry> find(DictionaryName name, String code) {
        return Optional.ofNullable(entries(name).get(code));
    }

    public boolean contains(DictionaryName name, String code) {
        return entries(name).containsKey(code);
    }

    /** The zh-CN name, or the code itself where the list has no such code. */
    public String nameOf(DictionaryName name, String code) {
        return find(name, code).map(DictionaryEntry::name).orElse(code);
    }

    /** The code with all wider codes above it, nearest first; empty for an unknown code. */
    public List<String> path(DictionaryName name, String code) {
        var path = new ArrayList<String>();
        Optional<DictionaryEntry> entry = find(name, code);
        while (entry.isPresent() && !path.contains(entry.get().code())) {
            path.add(entry.get().code());
            String parent = entry.get().parent();
            entry = parent == null ? Optional.empty() : find(name, parent);
        }
        return path;
    }

    private Map<String, DictionaryEntry> entries(DictionaryName name) {
        return java.util.Objects.requireNonNull(lists.get(name));
    }

    private static Map<String, DictionaryEntry> load(DictionaryName name) {
        var entries = new LinkedHashMap<String, DictionaryEntry>();
        for (Map<String, String> row : CsvTable.read(name.resource()).rows()) {
            DictionaryEntry entry = name.entry(row);
            entries.put(entry.code(), entry);
        }
        return entries;
    }
}

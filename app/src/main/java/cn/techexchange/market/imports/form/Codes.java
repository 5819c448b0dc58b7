package cn.techexchange.market.imports.form;

import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.platform.dictionary.DictionaryEntry;
import cn.techexchange.platform.dictionary.DictionaryName;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds codes by themselves or by their zh-CN names. */
@Singleton
final class Codes {
    private final Dictionaries dictionaries;
    private final Map<DictionaryName, Map<String, String>> byText = new ConcurrentHashMap<>();

    Codes(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** @throws WrongValue when no list has it */
    String code(List<DictionaryName> lists, String text) {
        String folded = Values.folded(text);
        for (DictionaryName list : lists) {
            String code = byText.computeIfAbsent(list, this::texts).get(folded);
            if (code != null) {
                return code;
            }
        }
        throw new WrongValue("代码表中没有这一项，请填写代码或名称");
    }

    String nameOf(List<DictionaryName> lists, String code) {
        return lists.stream()
                .filter(list -> dictionaries.contains(list, code))
                .findFirst()
                .map(list -> dictionaries.nameOf(list, code))
                .orElse(code);
    }

    /** Codes win over names; of two equal names the wider one, which comes first, wins. */
    private Map<String, String> texts(DictionaryName list) {
        Map<String, String> texts = new ConcurrentHashMap<>();
        List<DictionaryEntry> entries = dictionaries.list(list);
        entries.forEach(entry -> texts.putIfAbsent(Values.folded(entry.code()), entry.code()));
        entries.forEach(entry -> texts.putIfAbsent(Values.folded(entry.name()), entry.code()));
        if (list == DictionaryName.MATURITY_LEVELS) {
            entries.forEach(entry -> texts.putIfAbsent(entry.code() + "级", entry.code()));
        }
        return texts;
    }
}

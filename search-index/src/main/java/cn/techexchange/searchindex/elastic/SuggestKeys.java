package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.text.Pinyin;
import cn.techexchange.searchindex.text.Token;
import cn.techexchange.searchindex.text.Tokens;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The beginnings by which a document is suggested: its title and its keywords, as written and as pinyin initials. */
final class SuggestKeys {
    private static final int MAX_LENGTH = 40;

    private SuggestKeys() {}

    static Set<String> of(DocumentTexts texts) {
        var keys = new LinkedHashSet<String>();
        add(keys, texts.title());
        texts.keywords().forEach(keyword -> add(keys, keyword));
        keys.remove("");
        return keys;
    }

    private static void add(Set<String> keys, String text) {
        keys.add(key(text));
        keys.addAll(Pinyin.initials(text));
    }

    /** Letters, digits and characters only, in one case: what is typed and what is stored are compared in this form. */
    static String key(String text) {
        String key = Tokens.of(text).stream()
                .filter(token -> !token.isMark())
                .map(Token::text)
                .collect(Collectors.joining());
        return key.length() > MAX_LENGTH ? key.substring(0, MAX_LENGTH) : key;
    }
}

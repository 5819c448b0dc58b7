package cn.techexchange.market.search.vocabulary;

import cn.techexchange.platform.problem.FieldChecks;
import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.searchindex.text.Vocabulary.Relation;
import cn.techexchange.searchindex.text.VocabularyEntry;
import java.util.List;
import java.util.Locale;

/** An entry as somebody writes it. */
public record EntryDraft(Relation relation, List<String> terms, String source, boolean enabled) {
    private static final int MOST_TERMS = 20;
    private static final int LONGEST_TERM = 40;
    private static final int LONGEST_SOURCE = 200;

    public EntryDraft {
        terms = terms.stream()
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .toList();
        source = source.strip();
    }

    List<FieldError> errors() {
        var checks = new FieldChecks();
        checks.present("source", source);
        checks.line("source", source, LONGEST_SOURCE);
        checks.require(terms.size() >= 2, "terms", "至少填写两个词");
        checks.atMost("terms", terms, MOST_TERMS);
        for (String term : terms) {
            checks.line("terms", term, LONGEST_TERM);
            checks.require(!term.contains("|"), "terms", "词中不能有竖线");
            checks.require(says(term), "terms", "“" + term + "”中没有文字");
        }
        long different = terms.stream()
                .map(term -> term.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        checks.require(different == terms.size(), "terms", "有重复的词，请只保留一个");
        return checks.errors();
    }

    private static boolean says(String term) {
        return term.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** @throws ProblemException {@code INVALID_INPUT} */
    VocabularyEntry requireEntry() {
        List<FieldError> errors = errors();
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return new VocabularyEntry(relation, terms);
    }
}

package cn.techexchange.searchindex.text;

import java.util.List;
import java.util.function.Predicate;

/** Terms of which finding any one is as good as finding what was asked, or nearly. */
public record Related(Vocabulary.Relation relation, List<String> terms) {
    public Related {
        terms = List.copyOf(terms);
    }

    Related without(Predicate<String> term) {
        return new Related(relation, terms.stream().filter(term.negate()).toList());
    }
}

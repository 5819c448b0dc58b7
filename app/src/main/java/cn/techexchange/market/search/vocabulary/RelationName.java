package cn.techexchange.market.search.vocabulary;

import cn.techexchange.searchindex.text.Vocabulary.Relation;
import java.util.Optional;

/** What people call the relations. */
final class RelationName {
    private static final String SAME = "同义";
    private static final String KIND = "包含";

    private RelationName() {}

    static String of(Relation relation) {
        return switch (relation) {
            case SAME -> SAME;
            case KIND -> KIND;
        };
    }

    static Optional<Relation> read(String text) {
        return switch (text) {
            case SAME, "same", "SAME", "同义词" -> Optional.of(Relation.SAME);
            case KIND, "kind", "KIND", "下位词" -> Optional.of(Relation.KIND);
            default -> Optional.empty();
        };
    }
}

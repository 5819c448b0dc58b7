package cn.techexchange.searchindex.text;

/** Where the vocabulary comes from: whoever keeps it may change it while searching goes on. */
@FunctionalInterface
public interface VocabularySource {
    /** As it is now. Asked with every search, so it has to be at hand; never throws. */
    Vocabulary current();

    static VocabularySource shipped() {
        Vocabulary shipped = Vocabulary.shipped();
        return () -> shipped;
    }
}

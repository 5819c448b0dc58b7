package cn.techexchange.platform.dictionary;

/** The real code lists for tests that need no platform. */
public final class CodeLists {
    private CodeLists() {}

    public static Dictionaries load() {
        return new Dictionaries();
    }
}

package cn.techexchange.platform.dictionary;

/** The real code lists, without a platform. */
public final class SampleDictionaries {
    private SampleDictionaries() {}

    public static Dictionaries all() {
        return new Dictionaries();
    }
}

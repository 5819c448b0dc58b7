package cn.techexchange.market.search;

import cn.techexchange.platform.dictionary.SampleDictionaries;

/** The names as the platform has them, without a platform. */
public final class SampleNames {
    private SampleNames() {}

    public static ItemNames names() {
        return new ItemNames(SampleDictionaries.all());
    }
}

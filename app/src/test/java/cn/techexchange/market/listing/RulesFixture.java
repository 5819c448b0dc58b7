package cn.techexchange.market.listing;

import cn.techexchange.platform.dictionary.CodeLists;

/** The rules with the real code lists, without a platform. */
public final class RulesFixture {
    private static final CommonRules COMMON = new CommonRules(CodeLists.load());

    private RulesFixture() {}

    public static CommonRules common() {
        return COMMON;
    }
}

package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.FilterField;

/** What a filter is called in the index. */
final class FieldNames {
    private FieldNames() {}

    static String of(FilterField field) {
        return switch (field) {
            case KIND -> "kind";
            case TECHNOLOGY_FIELD -> "technologyField";
            case INDUSTRY -> "industry";
            case REGION -> "region";
            case MODE -> "mode";
            case MATURITY -> "maturity";
            case PRICE_BAND -> "priceBand";
            case OWNER -> "owner";
            case OWNER_KIND -> "ownerKind";
            case YEAR -> "year";
        };
    }
}

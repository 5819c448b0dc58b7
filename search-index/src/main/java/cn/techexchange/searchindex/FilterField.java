package cn.techexchange.searchindex;

/** What results can be narrowed and counted by. */
public enum FilterField {
    KIND,
    TECHNOLOGY_FIELD,
    INDUSTRY,
    REGION,
    MODE,
    MATURITY,
    PRICE_BAND,
    OWNER,
    OWNER_KIND,
    YEAR
}

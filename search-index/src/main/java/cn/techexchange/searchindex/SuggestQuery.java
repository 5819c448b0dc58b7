package cn.techexchange.searchindex;

/** What has been typed so far: characters, or pinyin initials. */
public record SuggestQuery(String typed, Filters filters, int limit) {}

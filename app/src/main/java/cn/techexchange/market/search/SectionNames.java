package cn.techexchange.market.search;

import java.util.Map;

/** What readers call the parts of a document. */
public final class SectionNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("title", "名称"),
            Map.entry("summary", "简介"),
            Map.entry("keywords", "关键词"),
            Map.entry("problem", "解决的问题"),
            Map.entry("advantage", "优势指标"),
            Map.entry("application", "应用场景"),
            Map.entry("validation", "验证数据"),
            Map.entry("target", "指标要求"),
            Map.entry("process", "现有工艺"),
            Map.entry("limits", "约束条件"),
            Map.entry("trial", "试验条件"),
            Map.entry("clause", "要求条目"));

    private SectionNames() {}

    /** Of a demand, whose summary is the problem itself. */
    public static String ofDemand(String section) {
        return section.equals("summary") ? "要解决的问题" : of(section);
    }

    public static String of(String section) {
        return NAMES.getOrDefault(section, "正文");
    }
}

package cn.techexchange.market.search;

import java.util.Map;

/** What readers call the parts of a document. */
public final class SectionNames {
    private static final Map<String, String> NAMES = Map.of(
            "title", "名称",
            "summary", "简介",
            "keywords", "关键词",
            "problem", "解决的问题",
            "advantage", "优势指标",
            "application", "应用场景",
            "validation", "验证数据",
            "target", "指标要求",
            "process", "现有工艺",
            "limits", "约束条件");

    private SectionNames() {}

    public static String of(String section) {
        return NAMES.getOrDefault(section, section.equals("trial") ? "试验条件" : "正文");
    }
}

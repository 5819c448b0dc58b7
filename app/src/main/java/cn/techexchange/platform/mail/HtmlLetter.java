package cn.techexchange.platform.mail;

import java.util.List;
import java.util.stream.Collectors;

/** A letter as simple HTML: no pictures, nothing loaded from anywhere, styles on the elements because mail readers drop sheets. */
final class HtmlLetter {
    private static final String BODY = "font:15px/1.7 'PingFang SC','Microsoft YaHei',sans-serif;color:#1f2733;"
            + "max-width:640px;margin:0 auto;padding:16px";
    private static final String QUIET = "color:#5b6675;font-size:13px";

    private HtmlLetter() {}

    static String of(Letter letter) {
        String stop = letter.stopAddress().isEmpty()
                ? ""
                : "<p style=\"" + QUIET + "\">不想再收到这类邮件，可以" + link(letter.stopAddress(), "在这里退订") + "。</p>";
        return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>" + escaped(letter.subject())
                + "</title></head><body style=\"" + BODY + "\">"
                + paragraphs(letter.opening(), "")
                + letter.sections().stream().map(HtmlLetter::section).collect(Collectors.joining())
                + paragraphs(letter.closing(), QUIET)
                + stop
                + "</body></html>";
    }

    private static String paragraphs(List<String> paragraphs, String style) {
        String open = style.isEmpty() ? "<p>" : "<p style=\"" + style + "\">";
        return paragraphs.stream()
                .map(paragraph -> open + escaped(paragraph) + "</p>")
                .collect(Collectors.joining());
    }

    private static String section(Letter.Section section) {
        String title = section.title().isEmpty()
                ? ""
                : "<h2 style=\"font-size:17px;margin:24px 0 8px\">" + escaped(section.title()) + "</h2>";
        return title
                + section.items().stream()
                        .map(HtmlLetter::item)
                        .collect(Collectors.joining("", "<ul style=\"padding-left:20px\">", "</ul>"));
    }

    private static String item(Letter.Item item) {
        String title = item.address().isEmpty() ? escaped(item.title()) : link(item.address(), item.title());
        String facts = item.facts().isEmpty() ? "" : "<div style=\"" + QUIET + "\">" + escaped(item.facts()) + "</div>";
        return "<li style=\"margin:0 0 10px\">" + title + facts + "</li>";
    }

    private static String link(String address, String text) {
        return "<a style=\"color:#1d5fbf\" href=\"" + escaped(address) + "\">" + escaped(text) + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
